package org.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.demo.Stage;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.identity.Person;
import org.touchstone.registration.RegistrationFixture;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.tip.TipFixture;

/** Every view and every form in both languages, wide and narrow: axe finds nothing and nothing sticks out. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    /** The languages, each with the widths in the order looked at: one page opens wide and is made narrow, the other the other way. */
    private static final Map<String, List<Integer>> WIDTHS =
            Map.of("en-US", List.of(WIDE, NARROW), "zh-CN", List.of(NARROW, WIDE));

    private static final List<Person> PEOPLE = List.of(
            Cast.BRAND,
            Cast.VOLUNTEER,
            Cast.SELLER,
            Cast.INTAKE,
            Cast.INVESTIGATOR,
            Cast.ADJUDICATOR,
            Cast.APPROVER,
            Cast.OFFICER,
            Cast.SUPERVISOR,
            Cast.ASSOCIATION,
            Cast.MANAGER,
            Cast.ADMIN);

    @Autowired
    Browsers browsers;

    @Autowired
    Stage stage;

    @Autowired
    TipFixture tips;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    DisposalFixture disposals;

    @Autowired
    Inbox inbox;

    @Autowired
    RegistrationFixture registrations;

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Page> windows = new HashMap<>();

    @BeforeAll
    void there_is_something_to_see() {
        stage.everyPointOfWaiting();
        tips.everyPointOfWaiting();
        reporters.everyPointOfWaiting();
        disposals.everyPointOfWaiting();
    }

    @AfterEach
    void nothing_is_wrong() {
        windows.values().forEach(window -> window.context().close());
        windows.clear();
        String wrong = String.join("\n", problems);
        problems.clear();
        assertThat(wrong).isEmpty();
    }

    @AfterAll
    void every_form_was_seen() {
        assertThat(forms).as("forms looked at").hasSizeGreaterThanOrEqualTo(15).contains("decidePenalty");
    }

    /** The views of a person's navigation and the forms of their tasks; what was seen with others is not looked at again. */
    @ParameterizedTest
    @MethodSource("people")
    void all_that_is_shown_to(String account) {
        Person person = PEOPLE.stream()
                .filter(one -> one.id().value().equals(account))
                .findFirst()
                .orElseThrow();
        List<String> paths = navigationOf(person);
        assertThat(paths).as("navigation of " + account).isNotEmpty();
        paths.stream().filter(path -> path.equals("tasks") || seen.add(path)).forEach(path -> everywhere(person, path));
        if (person.equals(Cast.BRAND)) {
            RegistrationId draft = registrations.complete(person, RegistrationKind.RIGHT, registrations.mark());
            Stream.of(
                            "guide/northpeak",
                            "registration/" + draft,
                            "public-report/" + tips.toCheck(person.organisation()))
                    .forEach(path -> everywhere(person, path));
        }
        for (InboxRow row : inbox.page(person, everything())) {
            if (forms.add(row.step())) {
                everywhere(person, "task/" + row.step() + "/" + row.subject());
                if (row.step().equals("decidePenalty")) {
                    Stream.of("summary", "tasks", "evidence", "timeline", "diagram")
                            .forEach(tab -> everywhere(person, "case/" + row.caseId() + "/" + tab));
                }
            }
        }
    }

    private List<String> navigationOf(Person person) {
        Page page = window(person, "en-US");
        page.navigate(browsers.address() + "/tasks");
        page.locator("vaadin-side-nav-item").first().waitFor();
        return page.locator("vaadin-side-nav-item").all().stream()
                .map(item -> String.valueOf(item.getAttribute("path")))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    static Stream<String> people() {
        return PEOPLE.stream().map(person -> person.id().value());
    }

    @Test
    void the_pages_without_an_account() {
        for (String language : WIDTHS.keySet()) {
            Page page = browsers.open(language, WIDE);
            look(page, "register", "nobody", language);
            look(page, "tasks", "nobody", language);
            List.of("tip", "tip/listing", "tip/place", "tip/confirm", "tip/status")
                    .forEach(path -> look(page, path, "nobody", language));
            page.context().close();
        }
    }

    private void everywhere(Person person, String path) {
        WIDTHS.keySet()
                .forEach(language ->
                        look(window(person, language), path, person.id().value(), language));
    }

    private void look(Page page, String path, String who, String language) {
        List<Integer> widths = WIDTHS.get(language);
        resize(page, widths.getFirst());
        page.navigate(browsers.address() + "/" + path);
        page.locator("h1:visible, h2:visible").first().waitFor();
        for (int width : widths) {
            resize(page, width);
            problems.addAll(Checked.problems(page, path + " " + who + " " + language + " " + width));
            Pictures.keep(page, path, language, width);
        }
    }

    private static void resize(Page page, int width) {
        page.setViewportSize(width, width == NARROW ? 740 : 900);
    }

    /** One for all that a person looks at, because a new window fetches the whole program again. */
    private Page window(Person person, String language) {
        return windows.computeIfAbsent(person.id() + language, name -> browsers.open(person, language, WIDE));
    }

    private static InboxQuery everything() {
        InboxQuery all = InboxQuery.all();
        return new InboxQuery(
                all.whose(), all.groups(), all.step(), all.dueBefore(), all.caseId(), all.order(), null, 200);
    }
}
