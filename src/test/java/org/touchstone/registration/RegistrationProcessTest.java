package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightState;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;
import org.touchstone.rules.RuleSets;

/** From a certificate handed in to a right that complaints can rest on, through {@code registration.bpmn}. */
@PortalTest
class RegistrationProcessTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationFiles files;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    Rights rights;

    @Autowired
    Brands brands;

    @Autowired
    Letters letters;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    RuleSets rules;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    private Person owner;

    @BeforeEach
    void someOwner(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        owner = fixture.owner();
    }

    @Test
    void a_right_that_was_sent_stands_in_the_register_under_review_and_waits_for_intake_for_three_working_days() {
        RegistrationId id = fixture.sent(owner);
        assertThat(right(id).state()).isEqualTo(RightState.UNDER_REVIEW);
        assertThat(process(id)).isWaitingAt("reviewRegistration");
        InboxRow row = inbox.open(Cast.INTAKE, id.value(), "reviewRegistration").orElseThrow();
        assertThat(row.brand()).startsWith("ZEPHYRINE");
        assertThat(row.due())
                .isBetween(
                        rules.of(rules.current())
                                .deadline("rightsReview", clock.instant().minusSeconds(60)),
                        rules.of(rules.current()).deadline("rightsReview", clock.instant()));
        assertThat(inbox.open(owner, id.value(), "reviewRegistration")).isEmpty();
    }

    @Test
    void an_accepted_right_is_verified_once_and_can_be_relied_on_from_then_on() {
        RegistrationId id = fixture.sent(owner);
        ProcessInstance process = process(id);
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(process).hasPassed("registrationAccepted").isEnded();
        assertThat(rights.usable(owner)).extracting(Right::id).containsExactly(target(id));
        assertThat(told(owner, id)).containsExactly("registration.notice.ACCEPTED.RIGHT");
        assertThat(registrations.see(owner, id))
                .isInstanceOfSatisfying(
                        Registration.Ended.class,
                        ended -> assertThat(ended.by()).isEqualTo(Cast.INTAKE.id()));
        assertThatThrownBy(() -> reviews.review(Cast.INTAKE, id, new Review.Accept()))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_refused_right_says_why_and_its_number_is_free_again() {
        RegistrationForm form = fixture.mark();
        RegistrationId id = fixture.sent(owner, RegistrationKind.RIGHT, form);
        ProcessInstance process = process(id);
        reviews.review(Cast.INTAKE, id, new Review.Refuse("The certificate names another owner."));
        assertThat(process).hasPassed("registrationRefused").isEnded();
        assertThat(rights.standing(right(id))).isEqualTo(new Standing.Refused("The certificate names another owner."));
        assertThat(told(owner, id)).containsExactly("registration.notice.REFUSED");
        assertThat(right(fixture.sent(owner, RegistrationKind.RIGHT, form)).state())
                .isEqualTo(RightState.UNDER_REVIEW);
    }

    @Test
    void a_question_goes_back_to_the_applicant_and_the_answer_back_to_intake() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        assertThat(process(id)).isWaitingAt("answerReviewer");
        assertThat(right(id).state()).isEqualTo(RightState.QUESTIONS);
        assertThat(told(owner, id)).containsExactly("registration.notice.ASKED");
        fixture.page(owner, id);
        registrations.answer(owner, id, "Page 2 is there now.");
        assertThat(process(id)).isWaitingAt("reviewRegistration");
        assertThat(right(id).state()).isEqualTo(RightState.UNDER_REVIEW);
        assertThat(registrations.answers(Cast.INTAKE, id)).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo("Where is page 2 of the certificate?");
            assertThat(answer.answer()).isEqualTo("Page 2 is there now.");
        });
        assertThat(files.of(Cast.INTAKE, id)).hasSize(2);
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(right(id).verified()).isTrue();
    }

    @Test
    void who_does_not_answer_in_time_has_withdrawn() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        ProcessInstance process = process(id);
        life.fires(id.value(), "applicantSilent");
        assertThat(process)
                .hasPassedInOrder("answerReviewer", "withdrawRegistration", "registrationWithdrawn")
                .isEnded();
        assertThat(rights.standing(right(id))).isEqualTo(new Standing.Withdrawn());
        assertThat(told(owner, id))
                .containsExactlyInAnyOrder("registration.notice.ASKED", "registration.notice.WITHDRAWN");
        assertThatThrownBy(() -> registrations.answer(owner, id, "Too late.")).isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_lapse_that_runs_again_changes_nothing() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        registrations.answer(owner, id, "Here it is.");
        reviews.lapse(id);
        assertThat(right(id).state()).isEqualTo(RightState.UNDER_REVIEW);
    }

    @Test
    void a_late_review_is_escalated_and_still_waited_for() {
        RegistrationId id = fixture.sent(owner);
        life.fires(id.value(), "reviewOverdue");
        assertThat(process(id)).hasPassed("reviewEscalated").isWaitingAt("reviewRegistration");
        assertThat(told(Cast.MANAGER, id)).containsExactly("registration.notice.overdue");
        assertThat(told(Cast.INTAKE, id)).containsExactly("registration.notice.overdue");
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(right(id).verified()).isTrue();
    }

    @Test
    void a_second_late_review_is_told_as_well() {
        RegistrationId id = fixture.sent(owner);
        life.fires(id.value(), "reviewOverdue");
        reviews.review(Cast.INTAKE, id, new Review.Ask("Where is page 2?"));
        life.passes(Duration.ofDays(7));
        registrations.answer(owner, id, "It is there now.");
        life.fires(id.value(), "reviewOverdue");
        assertThat(told(Cast.MANAGER, id))
                .containsExactly("registration.notice.overdue", "registration.notice.overdue");
    }

    @Test
    void an_agent_is_told_that_its_letter_was_taken_back() {
        Person agent = fixture.owner();
        rightFixture.verified(owner);
        Letter letter = rightFixture.letter(agent, owner);
        letters.end(owner, letter.id());
        await().untilAsserted(() -> assertThat(notices.of(agent))
                .filteredOn(notice -> notice.textKey().equals("registration.notice.letterTakenBack"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence(agent.locale()))
                        .contains(letter.id(), letter.brands().getFirst().name())));
        assertThat(notices.of(owner)).isEmpty();
    }

    @Test
    void a_renewal_makes_a_right_last_longer_and_leaves_it_as_it_is_until_then() {
        LocalDate end = fixture.today().plusDays(10);
        Right right = rightFixture.verified(owner, rightFixture.mark(end.minusYears(10), end));
        RegistrationId id = fixture.sent(
                owner, RegistrationKind.RENEWAL, RegistrationFixture.renewal(right.id(), end.plusYears(10)));
        assertThat(rights.standing(rightFixture.now(right.id()))).isEqualTo(new Standing.Expiring(end, 10));
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(rightFixture.now(right.id()).until()).isEqualTo(end.plusYears(10));
        assertThat(rights.standing(rightFixture.now(right.id()))).isEqualTo(new Standing.InForce());
    }

    @Test
    void a_refused_renewal_leaves_the_right_as_it_was() {
        Right right = rightFixture.verified(owner);
        RegistrationId id = fixture.sent(
                owner,
                RegistrationKind.RENEWAL,
                RegistrationFixture.renewal(right.id(), right.until().plusYears(10)));
        reviews.review(Cast.INTAKE, id, new Review.Refuse("This is the fee's receipt, not the renewal."));
        assertThat(rightFixture.now(right.id())).isEqualTo(right);
    }

    @Test
    void an_agents_letter_lets_it_act_for_the_owner_who_is_told() {
        Person agent = fixture.owner();
        Right right = rightFixture.verified(owner);
        RegistrationId id = fixture.sent(agent, RegistrationKind.LETTER, letter(brands.of(owner)));
        assertThat(rights.usable(agent)).isEmpty();
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(rights.usable(agent)).containsExactly(right);
        assertThat(letters.of(owner))
                .singleElement()
                .satisfies(letter -> assertThat(letter.agent()).isEqualTo(agent.organisation()));
        assertThat(notices.of(owner)).extracting(Notice::textKey).containsExactly("registration.notice.authorised");
    }

    @Test
    void only_intake_reviews_and_only_the_applicant_answers() {
        RegistrationId id = fixture.sent(owner);
        assertThatThrownBy(() -> reviews.review(owner, id, new Review.Accept())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reviews.review(Cast.APPROVER, id, new Review.Accept()))
                .isInstanceOf(Forbidden.class);
        reviews.review(Cast.INTAKE, id, new Review.Ask("Which class?"));
        assertThatThrownBy(() -> registrations.answer(Cast.BRAND, id, "25")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.answer(Cast.INTAKE, id, "25")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> registrations.answer(owner, id, " ")).isInstanceOf(Refused.class);
        for (String said : List.of(" ", "x".repeat(2001))) {
            refused("registration.refused.reason", () -> new Review.Refuse(said));
            refused("registration.refused.question", () -> new Review.Ask(said));
        }
        assertThat(process(id)).isWaitingAt("answerReviewer");
    }

    @Test
    void the_certificate_is_for_the_applicant_and_platform_staff() {
        RegistrationId id = fixture.sent(owner);
        var page = files.of(owner, id).getFirst().item().id();
        assertThat(vault.find(Cast.INTAKE, page).fileName()).isEqualTo("certificate.txt");
        assertThat(vault.find(owner, page).fileName()).isEqualTo("certificate.txt");
        for (Person stranger : List.of(Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER, Cast.OFFICER)) {
            assertThatThrownBy(() -> vault.find(stranger, page)).isInstanceOf(NotFound.class);
        }
    }

    private RegistrationForm letter(List<Brand> named) {
        return RegistrationFixture.letter(
                named, fixture.today(), fixture.today().plusYears(1));
    }

    private String target(RegistrationId id) {
        return registrations.see(owner, id).head().target();
    }

    private Right right(RegistrationId id) {
        return rightFixture.now(target(id));
    }

    private List<String> told(Person person, RegistrationId id) {
        return notices.of(person).stream()
                .filter(notice -> notice.arguments().contains(id.value()))
                .map(Notice::textKey)
                .toList();
    }

    private ProcessInstance process(RegistrationId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }
}
