package org.touchstone.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** Walks all views as everyone: {@code scope/views.txt} says who may open what, this proves it. */
@PortalTest
class ViewScopeTest extends SpringBrowserlessTest {

    private static final List<Person> OTHER_TENANTS =
            List.of(Cast.BRAND2, Cast.AGENT, Cast.SELLER, Cast.SELLER2, Cast.OFFICER2, Cast.ASSOCIATION);

    @Autowired
    Foreign foreign;

    static Stream<Person> everyone() {
        return Accounts.PEOPLE.stream();
    }

    @Test
    void everyViewIsInTheTableAndTheTableNamesNoOther() {
        Set<String> known = View.all().stream().map(View::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(new TreeSet<>(targets().keySet()));
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void onlyTheNamedRolesOpenAView(Person person) {
        begin(person);
        Map<String, Boolean> wrong = new TreeMap<>();
        var targets = targets();
        for (View view : View.all()) {
            boolean opened = opens(view, targets);
            boolean stranger = view.rule() == Rule.TENANT && OTHER_TENANTS.contains(person);
            if (stranger ? opened && !view.admits(person) : opened != view.admits(person)) {
                wrong.put(view.route(), opened);
            }
        }
        assertThat(wrong)
                .as("views that %s opens, or not, against the table", person.id())
                .isEmpty();
    }

    @Test
    void whoIsNotSignedInOpensOnlyWhatIsPublic() {
        cleanVaadinEnvironment();
        TestSecurityContextHolder.clearContext();
        initVaadinEnvironment();
        var targets = targets();
        for (View view : View.all()) {
            assertThat(opens(view, targets)).as(view.route()).isEqualTo(view.open());
        }
    }

    @Test
    void whatBelongsToOneTenantIsShownToNoOther() {
        for (Person person : OTHER_TENANTS) {
            begin(person);
            for (View view : View.all()) {
                for (String address : view.rule() == Rule.SHARED ? List.<String>of() : view.addresses()) {
                    assertThat(read(address))
                            .as("%s as %s", address, person.id())
                            .doesNotContain(foreign.store());
                }
            }
        }
    }

    @Test
    void whoseItIsSeesIt() {
        begin(Cast.BRAND);
        assertThat(read("case/$cases")).contains(foreign.store());
    }

    /** The start page sends everybody on: it opens when it leads to anything but the sign-in. */
    private boolean opens(View view, Map<String, Class<? extends Component>> targets) {
        HasElement shown = go(view.addresses().getFirst());
        return view.route().isEmpty()
                ? shown != null
                : targets.get(view.route()).isInstance(shown);
    }

    private void begin(Person person) {
        foreign.ids(); // whoever it takes to make them signs in too
        cleanVaadinEnvironment();
        SignedIn.as(person);
        initVaadinEnvironment();
    }

    /** The view that an address leads to; null where it leads out to the sign-in. */
    private @Nullable HasElement go(String address) {
        UI.getCurrent().navigate(foreign.fillWords(address));
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return shown.isEmpty() ? null : shown.getFirst();
    }

    private String read(String address) {
        HasElement view = go(address);
        return view == null ? "" : view.getElement().getTextRecursively();
    }

    private static Map<String, Class<? extends Component>> targets() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("org.touchstone"))
                .collect(Collectors.toMap(RouteData::getTemplate, RouteData::getNavigationTarget));
    }
}
