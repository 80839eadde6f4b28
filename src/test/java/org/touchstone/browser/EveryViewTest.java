package org.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
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
    Environment environment;

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
    private List<Onlooker> onlookers = List.of();

    @BeforeAll
    void there_is_something_to_see() {
        stage.everyPointOfWaiting();
        tips.everyPointOfWaiting();
        reporters.everyPointOfWaiting();
        disposals.everyPointOfWaiting();
        onlookers = List.of(
                new Onlooker(environment, "en-US", List.of(WIDE, NARROW)),
                new Onlooker(environment, "zh-CN", List.of(NARROW, WIDE)));
    }

    @AfterEach
    void nothing_is_wrong() {
        onlookers.forEach(Onlooker::closeWindows);
        String wrong = String.join("\n", problems);
        problems.clear();
        assertThat(wrong).isEmpty();
    }

    @AfterAll
    void every_form_was_seen() {
        onlookers.forEach(Onlooker::close);
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
        List<String> paths = onlookers.getFirst().navigation(person);
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

    static Stream<String> people() {
        return PEOPLE.stream().map(person -> person.id().value());
    }

    @Test
    void the_pages_without_an_account() {
        List.of("register", "tasks", "tip", "tip/listing", "tip/place", "tip/confirm", "tip/status")
                .forEach(path -> everywhere(onlooker -> onlooker.look(path)));
    }

    private void everywhere(Person person, String path) {
        everywhere(onlooker -> onlooker.look(person, path));
    }

    /** Everybody looks at the same time; the next page waits for all. */
    private void everywhere(Function<Onlooker, CompletableFuture<List<String>>> look) {
        onlookers.stream().map(look).toList().forEach(wrong -> problems.addAll(wrong.join()));
    }

    private static InboxQuery everything() {
        InboxQuery all = InboxQuery.all();
        return new InboxQuery(
                all.whose(), all.groups(), all.step(), all.dueBefore(), all.caseId(), all.order(), null, 200);
    }
}
