package org.touchstone.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.registration.Registrations;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightQuery;
import org.touchstone.rights.Rights;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The register: a brand's own rights, registrations and letters; for platform staff the rights of all brands. */
@Route("rights")
@RolesAllowed({"BRAND", "INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
@Menu(order = 40, title = "rights.title", icon = "vaadin:certificate")
class RightsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 60;
    private static final int LONGEST_SEARCH = 100;

    private final Rights rights;
    private final Letters letters;
    private final Registrations registrations;
    private final RegisterCards cards;
    private final Person reader;
    private final Div found = new Div();
    private final Div buttons = new Div();
    private final TextField search = Fields.text("rights.search", LONGEST_SEARCH);

    RightsView(
            Rights rights, Letters letters, Registrations registrations, RegisterCards cards, CurrentPerson current) {
        this.rights = rights;
        this.letters = letters;
        this.registrations = registrations;
        this.cards = cards;
        this.reader = current.get();
        boolean brand = reader.has(Role.BRAND);
        Paragraph help = new Paragraph(Say.text(brand ? "rights.helpBrand" : "rights.helpStaff"));
        help.addClassName("ts-secondary");
        addClassName("ts-page");
        found.addClassName("ts-cards");
        add(new H1(Say.text("rights.title")), help);
        if (brand) {
            add(begin(), underWay());
        }
        search.setHelperText(Say.text("rights.searchHint"));
        search.addValueChangeListener(change -> showFrom(null));
        add(new H2(Say.text("rights.registered")), search, found, buttons);
        showFrom(null);
        if (brand) {
            add(letters());
        }
    }

    private Div begin() {
        Button right = new Button(Say.text("rights.register"), click -> begin(RegistrationKind.RIGHT, null));
        right.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(
                right, new Button(Say.text("rights.registerLetter"), click -> begin(RegistrationKind.LETTER, null)));
        line.addClassName("ts-line");
        return line;
    }

    private void begin(RegistrationKind kind, @Nullable String rightId) {
        var id = registrations.begin(reader, kind, rightId);
        getUI().ifPresent(ui -> ui.navigate(RegistrationView.class, id.value()));
    }

    private Div underWay() {
        Div list = new Div();
        Div after = new Div();
        list.addClassName("ts-cards");
        underWay(null, list, after);
        return new Div(new H2(Say.text("rights.underWay")), list, after);
    }

    private void underWay(@Nullable RegistrationId after, Div list, Div buttons) {
        List<Registration> page = registrations.underWay(reader, after, PAGE);
        page.forEach(registration -> list.add(cards.card(reader, registration)));
        buttons.removeAll();
        if (page.size() == PAGE) {
            buttons.add(new Button(
                    Say.text("rights.more"), click -> underWay(page.getLast().id(), list, buttons)));
        } else if (after == null && page.isEmpty()) {
            list.setVisible(false);
            buttons.add(new EmptyState("rights.underWay.empty", "rights.underWay.emptyHint"));
        }
    }

    private void showFrom(@Nullable String after) {
        if (after == null) {
            found.removeAll();
        }
        buttons.removeAll();
        List<Right> page = rights.list(reader, new RightQuery(search.getValue(), after, PAGE));
        page.forEach(right -> found.add(
                cards.card(reader, right, () -> begin(RegistrationKind.RENEWAL, right.id()), () -> showFrom(null))));
        if (page.size() == PAGE) {
            buttons.add(new Button(
                    Say.text("rights.more"), click -> showFrom(page.getLast().id())));
        }
        if (after == null && page.isEmpty()) {
            buttons.add(
                    search.isEmpty()
                            ? new EmptyState("rights.empty", "rights.emptyHint")
                            : new EmptyState("rights.notFound", "rights.notFoundHint"));
        }
    }

    private Div letters() {
        Div all = new Div(new H2(Say.text("rights.letters")));
        List<Letter> mine = letters.of(reader);
        if (mine.isEmpty()) {
            all.add(new EmptyState("rights.letters.empty", "rights.letters.emptyHint"));
        } else {
            Div list = new Div();
            list.addClassName("ts-cards");
            mine.forEach(letter -> list.add(cards.card(reader, letter, () -> {
                letters.end(reader, letter.id());
                Say.done("rights.letters.ended", letter.id());
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            })));
            all.add(list);
        }
        return all;
    }

    @Override
    public String getPageTitle() {
        return Say.text("rights.title");
    }
}
