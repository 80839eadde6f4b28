package org.touchstone.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.Measure;
import org.touchstone.evidence.EvidenceId;

/** What may be said in an appeal: by the seller who files it, and by the adjudicator who decides it. */
class VerdictTest {

    private static final String REASONS = "The invoices prove the origin of the goods.";

    @Test
    void grounds_have_20_to_5000_characters() {
        assertThat(request("x".repeat(20), 0).grounds()).hasSize(20);
        assertThat(request("x".repeat(5_000), 0).grounds()).hasSize(5_000);
        refused("appeal.refused.grounds", () -> request("x".repeat(19) + " ", 0));
        refused("appeal.refused.grounds", () -> request("x".repeat(5_001), 0));
    }

    @Test
    void twenty_files_show_it_and_no_more() {
        assertThat(request(REASONS, 20).evidence()).hasSize(20);
        refused("appeal.refused.files", () -> request(REASONS, 21));
    }

    @Test
    void whatever_is_decided_has_reasons_that_the_seller_can_read() {
        for (AppealOutcome outcome : AppealOutcome.DECISIONS) {
            assertThat(verdict(outcome, "x".repeat(20)).reasons()).hasSize(20);
            assertThat(verdict(outcome, "x".repeat(5_000)).reasons()).hasSize(5_000);
            refused("appeal.refused.reasons", () -> verdict(outcome, "x".repeat(19) + " "));
            refused("appeal.refused.reasons", () -> verdict(outcome, "x".repeat(5_001)));
        }
    }

    @Test
    void what_nobody_types_is_neither_a_ground_nor_a_reason() {
        refusesWhatNobodyTypes(text -> request(text, 0));
        for (AppealOutcome outcome : AppealOutcome.DECISIONS) {
            refusesWhatNobodyTypes(text -> verdict(outcome, text));
        }
    }

    @Test
    void an_appeal_granted_in_part_says_which_part() {
        refused("appeal.refused.noMeasure", () -> Verdict.of(AppealOutcome.PARTLY, Set.of(), REASONS));
    }

    @Test
    void no_adjudicator_settles_an_appeal() {
        refused("appeal.refused.settled", () -> verdict(AppealOutcome.SETTLED, REASONS));
    }

    private static Verdict verdict(AppealOutcome outcome, String reasons) {
        return Verdict.of(outcome, Set.of(Measure.DELIST), reasons);
    }

    private static AppealRequest request(String grounds, int files) {
        return new AppealRequest(grounds, Collections.nCopies(files, new EvidenceId("EV-2026-000001")));
    }
}
