package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Inbox;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightState;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;

/** An applicant takes back what intake has not decided yet, and who cannot. */
@PortalTest
class TakingBackTest {

    @Autowired
    TakingBack takingBack;

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    Rights rights;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    RuntimeService runtime;

    private Person owner;

    @BeforeEach
    void someOwner(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        owner = fixture.owner();
    }

    @Test
    void the_review_ends_intake_is_told_and_the_number_is_free_again() {
        RegistrationForm form = fixture.mark();
        RegistrationId id = fixture.sent(owner, RegistrationKind.RIGHT, form);
        ProcessInstance process = process(id);
        takingBack.takeBack(owner, id);
        assertThat(process)
                .hasPassed("reviewNoLongerNeeded")
                .hasNotPassed("registrationRefused")
                .isEnded();
        assertThat(inbox.open(Cast.INTAKE, id.value(), "reviewRegistration")).isEmpty();
        assertThat(told(Cast.INTAKE, id)).containsExactly("registration.notice.takenBack");
        assertThat(told(owner, id)).isEmpty();
        assertThat(right(id).state()).isEqualTo(RightState.TAKEN_BACK);
        assertThat(rights.standing(right(id))).isEqualTo(new Standing.TakenBack());
        assertThat(registrations.see(owner, id)).isInstanceOfSatisfying(Registration.Ended.class, ended -> {
            assertThat(ended.ending()).isEqualTo(Registration.Ending.TAKEN_BACK);
            assertThat(ended.by()).isEqualTo(owner.id());
        });
        assertThat(right(fixture.sent(owner, RegistrationKind.RIGHT, form)).state())
                .isEqualTo(RightState.UNDER_REVIEW);
    }

    @Test
    void who_was_asked_takes_it_back_instead_of_answering_and_intake_had_no_task_to_miss() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        ProcessInstance process = process(id);
        takingBack.takeBack(owner, id);
        assertThat(process).hasPassed("reviewNoLongerNeeded").isEnded();
        assertThat(inbox.open(owner, id.value(), "answerReviewer")).isEmpty();
        assertThat(told(Cast.INTAKE, id)).isEmpty();
        assertThatThrownBy(() -> registrations.answer(owner, id, "Here it is.")).isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_renewal_that_was_taken_back_leaves_the_right_as_it_was_and_can_be_begun_anew() {
        Right right = rightFixture.verified(owner);
        RegistrationForm form =
                RegistrationFixture.renewal(right.id(), right.until().plusYears(10));
        takingBack.takeBack(owner, fixture.sent(owner, RegistrationKind.RENEWAL, form));
        assertThat(rightFixture.now(right.id())).isEqualTo(right);
        reviews.review(Cast.INTAKE, fixture.sent(owner, RegistrationKind.RENEWAL, form), new Review.Accept());
        assertThat(rightFixture.now(right.id()).until()).isEqualTo(form.until());
    }

    @Test
    void an_agents_letter_that_was_taken_back_authorises_nobody() {
        Person agent = fixture.owner();
        rightFixture.verified(owner);
        RegistrationId id = fixture.sent(
                agent,
                RegistrationKind.LETTER,
                RegistrationFixture.letter(
                        List.of(fixture.brandOf(owner)),
                        fixture.today(),
                        fixture.today().plusYears(1)));
        takingBack.takeBack(agent, id);
        assertThat(rights.usable(agent)).isEmpty();
        assertThatThrownBy(() -> reviews.review(Cast.INTAKE, id, new Review.Accept()))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void no_complaint_rests_on_it_and_the_refusal_says_why() {
        RegistrationId id = fixture.sent(owner);
        takingBack.takeBack(owner, id);
        refused(
                "rights.refused.takenBack",
                () -> rights.rely(
                        owner.organisation(),
                        right(id).id(),
                        registrations.see(owner, id).head().savedAt()));
    }

    @Test
    void what_was_decided_or_never_sent_is_not_taken_back() {
        RegistrationId accepted = fixture.sent(owner);
        reviews.review(Cast.INTAKE, accepted, new Review.Accept());
        refused("registration.refused.ended.ACCEPTED", () -> takingBack.takeBack(owner, accepted));
        assertThat(right(accepted).verified()).isTrue();
        RegistrationId turnedDown = fixture.sent(owner);
        reviews.review(Cast.INTAKE, turnedDown, new Review.Refuse("The certificate names another owner."));
        refused("registration.refused.ended.REFUSED", () -> takingBack.takeBack(owner, turnedDown));
        RegistrationId lapsed = fixture.asked(owner, Cast.INTAKE);
        reviews.lapse(lapsed);
        refused("registration.refused.ended.WITHDRAWN", () -> takingBack.takeBack(owner, lapsed));
        RegistrationId again = fixture.sent(owner);
        takingBack.takeBack(owner, again);
        refused("registration.refused.ended.TAKEN_BACK", () -> takingBack.takeBack(owner, again));
        RegistrationId draft = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        refused("registration.refused.unsent", () -> takingBack.takeBack(owner, draft));
    }

    @Test
    void only_the_applicant_takes_it_back() {
        RegistrationId id = fixture.sent(owner);
        for (Person other : List.of(Cast.INTAKE, Cast.MANAGER, Cast.VOLUNTEER, Cast.SELLER, Cast.ADMIN)) {
            assertThatThrownBy(() -> takingBack.takeBack(other, id)).isInstanceOf(Forbidden.class);
            assertThat(TakingBack.possible(other, registrations.see(owner, id))).isFalse();
        }
        assertThatThrownBy(() -> takingBack.takeBack(Cast.BRAND, id)).isInstanceOf(NotFound.class);
        assertThat(TakingBack.possible(Cast.BRAND, registrations.see(owner, id)))
                .isFalse();
        assertThat(process(id)).isWaitingAt("reviewRegistration");
    }

    private Right right(RegistrationId id) {
        return rightFixture.now(registrations.see(owner, id).head().target());
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
