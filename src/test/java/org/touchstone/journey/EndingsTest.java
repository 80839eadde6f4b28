package org.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;

/** Every way in which a case can end, from its complaint on, with nothing made up in between. */
@PortalTest
class EndingsTest {

    @Autowired
    Stage stage;

    @Autowired
    Witness witness;

    @Autowired
    Cases cases;

    @Autowired
    Penalties penalties;

    @Test
    void a_complaint_that_intake_rejects_ends_without_the_seller_hearing_of_it() {
        Tale tale = stage.journey().filed().rejected(RejectionReason.NOT_INFRINGING);
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REJECTED);
        assertThat(witness.ending("case", tale.id())).isEqualTo("caseRejected");
        assertThat(witness.sees(tale.plot().seller(), tale.id())).isFalse();
        assertThat(witness.sees(Cast.BRAND, tale.id())).isTrue();
    }

    @Test
    void a_reporter_who_never_answers_intake_lets_the_case_lapse() {
        Tale tale = stage.journey().filed().asked().silent("clarificationDeadline", Duration.ofDays(7));
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.LAPSED);
        assertThat(witness.ending("verification", tale.id())).isEqualTo("complaintLapsed");
    }

    @Test
    void a_reporter_who_answers_is_looked_at_again() {
        Tale tale = stage.journey().filed().asked().answered().rejected(RejectionReason.NO_EVIDENCE);
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REJECTED);
    }

    @Test
    void a_brand_can_take_its_complaint_back_while_the_seller_is_heard() {
        Tale tale = stage.journey().filed().accepted().takenBack();
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.TAKEN_BACK);
        assertThat(witness.timeline(tale.plot().seller(), tale.id())).isNotEmpty();
    }

    @Test
    void an_item_that_proves_genuine_ends_the_case() {
        Tale tale =
                stage.journey().filed().purchaseOrdered().bought().received().examined(Finding.GENUINE);
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.GENUINE);
        assertThat(witness.sees(tale.plot().seller(), tale.id())).isFalse();
    }

    @Test
    void an_item_that_tells_nothing_lets_the_case_go_on_without_it() {
        for (Tale tale : List.of(
                bought().received().examined(Finding.INCONCLUSIVE),
                bought().received().itemNotExamined(),
                bought().lost(),
                stage.journey().filed().purchaseOrdered().notBought())) {
            assertThat(outcome(tale.refuted().conceded())).isEqualTo(CaseOutcome.REFUTED);
        }
    }

    @Test
    void a_counterfeit_item_is_held_against_a_seller_who_keeps_silent() {
        Tale tale = bought().received().examined(Finding.COUNTERFEIT).sellerSilent();
        assertThat(outcome(tale.punished(Severity.HIGH).considered())).isEqualTo(CaseOutcome.PENALISED);
        witness.marketplaceObeys(tale.id());
        assertThat(witness.noneLive(tale.plot().listings())).isTrue();
    }

    @Test
    void a_seller_whose_evidence_convinces_is_left_alone() {
        Tale tale = heard().contested().assessed(Verdict.REFUTED);
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REFUTED);
        witness.marketplaceObeys(tale.id());
        assertThat(witness.allLive(tale.plot().listings())).isTrue();
    }

    @Test
    void a_brand_that_gives_in_ends_the_case_in_the_sellers_favour() {
        assertThat(outcome(heard().conceded())).isEqualTo(CaseOutcome.REFUTED);
    }

    @Test
    void a_brand_that_keeps_silent_loses() {
        Tale tale = heard().silent("answerDeadline", Duration.ofDays(4));
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REFUTED);
        assertThat(witness.ending("rebuttal", tale.id())).isEqualTo("allegationRefuted");
    }

    @Test
    void a_seller_sent_back_for_more_can_still_convince() {
        Tale tale = heard().contested().assessed(Verdict.ANOTHER_ATTEMPT);
        assertThat(outcome(tale.refuted().contested().assessed(Verdict.REFUTED)))
                .isEqualTo(CaseOutcome.REFUTED);
    }

    @Test
    void the_third_attempt_is_the_last() {
        Tale tale = stage.journey().filed().accepted().notBelieved();
        assertThat(outcome(tale.punished(Severity.MEDIUM).considered())).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void a_seller_sent_back_for_more_who_then_keeps_silent_is_penalised() {
        Tale tale = heard().contested()
                .assessed(Verdict.ANOTHER_ATTEMPT)
                .sellerSilent()
                .punished(Severity.MEDIUM);
        assertThat(witness.closedForStaff(tale.id())).isFalse();
        assertThat(outcome(tale.considered())).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void a_seller_who_keeps_silent_is_penalised() {
        Tale tale = stage.journey().filed().accepted().sellerSilent().punished(Severity.MEDIUM);
        assertThat(outcome(tale.considered())).isEqualTo(CaseOutcome.PENALISED);
        assertThat(witness.ending("rebuttal", tale.id())).isEqualTo("allegationNotRefuted");
    }

    @Test
    void fictitious_sales_shown_as_evidence_are_penalised_too() {
        Tale tale = heard().contested().assessed(Verdict.FICTITIOUS).punished(Severity.HIGH);
        assertThat(witness.ending("rebuttal", tale.id())).isEqualTo("fictitiousActivityConfirmed");
        assertThat(outcome(tale.considered())).isEqualTo(CaseOutcome.PENALISED);
        assertThat(cases.of(tale.id()).ground()).isEqualTo("fictitiousTransactions");
    }

    @Test
    void a_lead_that_is_given_up_leaves_the_penalty_as_it_is() {
        Tale tale = guilty().chased("saic").refused().givenUp().tale();
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void a_case_worked_by_the_police_ends_as_referred() {
        Tale tale = guilty().chased("shanghai-police")
                .released()
                .worked("shanghai-police")
                .tale();
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REFERRED);
    }

    @Test
    void a_case_that_the_agency_declines_ends_as_referred_all_the_same() {
        Tale tale = guilty().chased("zhejiang-ip")
                .released()
                .declined("zhejiang-ip")
                .tale();
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REFERRED);
        assertThat(witness.sees(Cast.OFFICER2, tale.id())).isFalse();
    }

    @Test
    void an_agency_that_asked_for_more_works_on_with_the_answer() {
        Tale tale = guilty().chased("zhejiang-ip")
                .released()
                .asked("zhejiang-ip")
                .answered("zhejiang-ip")
                .worked("zhejiang-ip")
                .tale();
        assertThat(outcome(tale)).isEqualTo(CaseOutcome.REFERRED);
    }

    @Test
    void a_case_passed_on_ends_with_the_agency_it_was_passed_to() {
        var chase = guilty().chased("shanghai-police").released().passedOn("shanghai-police", "fujian-police");
        assertThat(witness.closedForStaff(chase.tale().id())).isFalse();
        assertThat(outcome(chase.worked("fujian-police").tale())).isEqualTo(CaseOutcome.REFERRED);
    }

    @Test
    void a_case_worked_by_two_agencies_ends_with_the_later_one() {
        var chase = guilty().chased("shanghai-police", "zhejiang-ip").released().worked("zhejiang-ip");
        assertThat(witness.closedForStaff(chase.tale().id())).isFalse();
        assertThat(outcome(chase.worked("shanghai-police").tale())).isEqualTo(CaseOutcome.REFERRED);
    }

    private Tale heard() {
        return stage.journey().filed().accepted().refuted();
    }

    private Tale bought() {
        return stage.journey().filed().purchaseOrdered().bought();
    }

    private Tale guilty() {
        return stage.journey().filed().accepted().sellerSilent().punished(Severity.MEDIUM);
    }

    private CaseOutcome outcome(Tale tale) {
        return cases.of(tale.id()).outcome();
    }
}
