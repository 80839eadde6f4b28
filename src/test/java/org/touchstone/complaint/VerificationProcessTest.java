package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.touchstone.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.notice.Notices;

/** From a complaint or a finding to intake's decision, on the real models. */
@PortalTest
class VerificationProcessTest {

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Verifications verifications;

    @Autowired
    Complaints complaints;

    @Autowired
    Screenings screenings;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @BeforeEach
    void assertWith(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @Test
    void a_complaint_is_screened_before_intake_sees_it() {
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(ComplaintFixture.freshListings(1)))
                .cases()
                .getFirst();
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isEmpty();
        life.goesOn(id.value());
        ProcessInstance verification = verification(id);
        BpmnAwareTests.assertThat(verification).hasPassed("screenComplaint").isWaitingAt("verifyComplaint");
        BpmnAwareTests.assertThat(verification).task().hasCandidateGroup("intake");
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
    }

    @Test
    void an_accepted_complaint_goes_to_the_seller() {
        CaseId id = fixture.screened();
        ProcessInstance verification = verification(id);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        BpmnAwareTests.assertThat(verification)
                .hasPassedInOrder("screenComplaint", "verifyComplaint", "isComplaintComplete", "complaintAccepted")
                .isEnded();
        assertThat(ends(id)).contains("complaintAccepted");
        assertThat(verifications.of(Cast.INTAKE, id)).contains(new Verification.Accepted(0));
    }

    @Test
    void what_joined_since_intake_looked_is_looked_at_before_it_is_decided() {
        List<String> two = shelves.listings(1, 2);
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(two.subList(0, 1)))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        int seen = cases.see(Cast.INTAKE, id).version();
        complaints.file(Cast.BRAND, ComplaintFixture.about(two.subList(1, 2)));
        assertThatThrownBy(() -> verifications.verify(Cast.INTAKE, id, Verdict.accept(), seen))
                .isInstanceOf(Conflict.class);
        await().untilAsserted(() ->
                assertThat(screenings.of(Cast.INTAKE, id).checks()).isNotEmpty());
        int now = cases.see(Cast.INTAKE, id).version();
        verifications.verify(Cast.INTAKE, id, Verdict.accept(), now);
        assertThat(verifications.of(Cast.INTAKE, id)).contains(new Verification.Accepted(0));
    }

    @Test
    void what_comes_after_intake_has_decided_is_a_linked_case_of_its_own_that_intake_looks_at() {
        for (Verdict verdict : List.of(Verdict.accept(), Verdict.purchase())) {
            List<String> three = shelves.listings(1, 3);
            CaseId first = complaints
                    .file(Cast.BRAND, ComplaintFixture.about(three.subList(0, 1)))
                    .cases()
                    .getFirst();
            life.goesOn(first.value());
            verifications.verify(Cast.INTAKE, first, verdict);
            CaseId second = complaints
                    .file(Cast.BRAND, ComplaintFixture.about(three.subList(1, 2)))
                    .cases()
                    .getFirst();
            assertThat(cases.of(second).linkedTo()).isEqualTo(first);
            life.goesOn(first.value());
            CaseId third = complaints
                    .file(Cast.BRAND, ComplaintFixture.about(three.subList(2, 3)))
                    .cases()
                    .getFirst();
            assertThat(third).as("what waits for intake is joined").isEqualTo(second);
            life.goesOn(second.value());
            assertThat(inbox.open(Cast.INTAKE, second.value(), "verifyComplaint"))
                    .isPresent();
        }
    }

    @Test
    void a_second_question_is_news_to_the_reporter_like_the_first() {
        CaseId id = fixture.screened();
        for (String question : List.of("Which stitching is wrong?", "Which sleeve do you mean?")) {
            verifications.verify(Cast.INTAKE, id, Verdict.clarify(question));
            verifications.answer(Cast.BRAND, id, "The left one.");
        }
        assertThat(notices.about(Cast.BRAND, id.value()))
                .filteredOn(notice -> notice.textKey().equals("complaint.notice.asked"))
                .hasSize(2)
                .allSatisfy(notice -> {
                    assertThat(notice.sentence(Locale.ENGLISH))
                            .contains(id.value())
                            .doesNotContain("{");
                    assertThat(notice.sentence(Locale.SIMPLIFIED_CHINESE))
                            .contains(id.value())
                            .doesNotContain("{");
                });
    }

    @Test
    void what_waits_for_the_reporters_answer_is_joined() {
        List<String> two = shelves.listings(1, 2);
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(two.subList(0, 1)))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        assertThat(complaints
                        .file(Cast.BRAND, ComplaintFixture.about(two.subList(1, 2)))
                        .cases())
                .containsExactly(id);
    }

    @Test
    void who_is_accused_does_not_read_what_reporter_and_intake_say_even_when_they_own_brands_too() {
        CaseId id = fixture.screenedAgainst("s1001");
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching?"));
        verifications.answer(Cast.BRAND, id, "The one on the sleeve.");
        cases.notified(id);
        Person both = new Person(
                Cast.SELLER.id(),
                Cast.SELLER.name(),
                Cast.SELLER.organisation(),
                Set.of(Role.SELLER, Role.BRAND),
                Locale.ENGLISH);
        assertThat(cases.sees(both, id)).isTrue();
        assertThat(cases.timeline(both, id))
                .extracting(TimelineEntry::textKey)
                .isEqualTo(cases.timeline(Cast.SELLER, id).stream()
                        .map(TimelineEntry::textKey)
                        .toList())
                .doesNotContain("complaint.timeline.ClarificationAnswered");
        assertThatThrownBy(() -> verifications.clarifications(both, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void intake_can_order_a_test_purchase() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.purchase());
        assertThat(ends(id)).contains("purchaseOrdered");
    }

    @Test
    void a_volunteers_finding_is_bought_first_even_when_intake_just_accepts() {
        CaseId id = fixture.found(Cast.VOLUNTEER, Origin.VOLUNTEER);
        assertThat(cases.of(id).route()).isEqualTo(Triage.Route.PURCHASE_FIRST);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        assertThat(ends(id)).contains("purchaseOrdered");
    }

    @Test
    void a_rejected_complaint_closes_the_case_and_tells_the_reporter_why() {
        CaseId id = fixture.screened();
        verifications.verify(
                Cast.INTAKE, id, Verdict.reject(RejectionReason.NO_EVIDENCE, "The pictures do not show the logo."));
        life.goesOn(id.value());
        assertThat(ends(id)).contains("complaintRejected", "caseRejected");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(cases.timeline(Cast.BRAND, id))
                .extracting(TimelineEntry::textKey, TimelineEntry::arguments)
                .contains(tuple(
                        "complaint.timeline.ComplaintRejected",
                        List.of("complaint.rejection.NO_EVIDENCE", "The pictures do not show the logo.")));
        assertThat(notices.of(Cast.BRAND)).anyMatch(notice -> notice.link().equals("case/" + id));
    }

    @Test
    void an_answered_question_comes_back_to_intake_with_a_new_clock() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        BpmnAwareTests.assertThat(verification(id)).isWaitingAt("answerClarification");
        assertThat(inbox.open(Cast.BRAND, id.value(), "answerClarification")).isPresent();
        assertThat(inbox.open(Cast.BRAND2, id.value(), "answerClarification")).isEmpty();
        verifications.answer(Cast.BRAND, id, "The one at the left sleeve.");
        BpmnAwareTests.assertThat(verification(id)).isWaitingAt("verifyComplaint");
        Clarification asked = verifications.clarifications(Cast.BRAND, id).getFirst();
        assertThat(asked.answer()).isEqualTo("The one at the left sleeve.");
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        assertThat(ends(id)).contains("complaintAccepted");
    }

    @Test
    void without_an_answer_the_complaint_lapses() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        life.fires(id.value(), "clarificationDeadline");
        assertThat(ends(id)).contains("complaintLapsed", "caseLapsed");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.LAPSED);
        assertThat(verifications.of(Cast.BRAND, id)).contains(new Verification.Lapsed(1));
    }

    @Test
    void the_reporter_has_five_working_days_to_answer() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        Instant due = inbox.open(Cast.BRAND, id.value(), "answerClarification")
                .orElseThrow()
                .due();
        Clarification asked = verifications.clarifications(Cast.INTAKE, id).getFirst();
        assertThat(Duration.between(asked.askedAt(), due)).isBetween(Duration.ofDays(5), Duration.ofDays(9));
    }

    @Test
    void a_volunteer_answers_for_their_own_finding() {
        CaseId id = fixture.found(Cast.VOLUNTEER, Origin.VOLUNTEER);
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Where did you see the logo?"));
        verifications.answer(Cast.VOLUNTEER, id, "On the third picture.");
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
    }

    @Test
    void nobody_can_be_asked_about_a_random_check() {
        CaseId id = fixture.found(Cast.INVESTIGATOR, Origin.RANDOM_CHECK);
        assertThatThrownBy(() -> verifications.verify(Cast.INTAKE, id, Verdict.clarify("Why?")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("random check");
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
    }

    @Test
    void a_brand_takes_its_complaint_back() {
        CaseId id = fixture.screened();
        complaints.takeBack(Cast.BRAND, id, "It was our own licensee.");
        assertThatThrownBy(() -> complaints.takeBack(Cast.BRAND, id, "Again."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        life.goesOn(id.value());
        assertThat(ends(id)).contains("caseTakenBack");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.TAKEN_BACK);
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isEmpty();
        refused("complaint.refused.closed", () -> complaints.takeBack(Cast.BRAND, id, "Again."));
    }

    @Test
    void a_complaint_is_taken_back_with_a_reason() {
        CaseId id = fixture.screened();
        refused("complaint.refused.withdrawal", () -> complaints.takeBack(Cast.BRAND, id, " "));
        refused("complaint.refused.withdrawal", () -> complaints.takeBack(Cast.BRAND, id, "x".repeat(2001)));
        complaints.takeBack(Cast.BRAND, id, "x".repeat(2000));
    }

    @Test
    void only_the_reporting_brand_takes_a_complaint_back() {
        CaseId id = fixture.screened();
        assertThatThrownBy(() -> complaints.takeBack(Cast.BRAND2, id, "Not mine."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.takeBack(Cast.INTAKE, id, "Not mine."))
                .isInstanceOf(Forbidden.class);
        CaseId found = fixture.found(Cast.VOLUNTEER, Origin.VOLUNTEER);
        assertThatThrownBy(() -> complaints.takeBack(Cast.BRAND, found, "Not mine."))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void only_intake_verifies() {
        CaseId id = fixture.screened();
        for (var other : List.of(Cast.BRAND, Cast.SELLER, Cast.ADJUDICATOR, Cast.MANAGER, Cast.ADMIN)) {
            assertThatThrownBy(() -> verifications.verify(other, id, Verdict.accept()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void a_complaint_is_verified_once() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        assertThatThrownBy(() -> verifications.verify(Cast.INTAKE, id, Verdict.accept()))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void only_the_reporter_answers() {
        CaseId id = fixture.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        assertThatThrownBy(() -> verifications.answer(Cast.BRAND2, id, "Mine.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verifications.answer(Cast.INTAKE, id, "Mine.")).isInstanceOf(Forbidden.class);
        refused("complaint.refused.answer", () -> verifications.answer(Cast.BRAND, id, " "));
        refused("complaint.refused.answer", () -> verifications.answer(Cast.BRAND, id, "x".repeat(2001)));
    }

    @Test
    void the_accused_hears_nothing_before_being_notified() {
        CaseId id = fixture.screened();
        assertThat(cases.sees(Cast.SELLER, id)).isFalse();
        assertThatThrownBy(() -> verifications.of(Cast.SELLER, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> screenings.of(Cast.BRAND, id)).isInstanceOf(Forbidden.class);
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.VERIFICATION);
    }

    private ProcessInstance verification(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("verification")
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }

    private List<String> ends(CaseId id) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id.value()).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
