package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.common.Money;

/** What an agency may report. */
class OutcomeTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 1);

    @Test
    void a_report_in_which_there_is_nothing_is_refused() {
        refused("referral.refused.nothing", () -> outcome(0, 0, " ").saysSomething());
    }

    @Test
    void a_raid_that_found_nothing_is_told_in_the_note() {
        assertThat(outcome(0, 0, "The warehouse was empty.").saysSomething().note())
                .startsWith("The warehouse");
        assertThat(outcome(1, 0, "").saysSomething().suspects()).isEqualTo(1);
    }

    @Test
    void nobody_is_arrested_who_is_not_suspected() {
        refused("referral.refused.arrests", () -> outcome(1, 2, ""));
        assertThat(outcome(2, 2, "").arrests()).isEqualTo(2);
    }

    @Test
    void nothing_is_counted_below_zero_or_beyond_belief() {
        refused("referral.refused.number", () -> outcome(-1, 0, ""));
        refused("referral.refused.number", () -> outcome(1, -1, ""));
        refused("referral.refused.number", () -> new Outcome.Premises(0, -1, 0));
        refused("referral.refused.number", () -> seized(-1, 0));
        refused("referral.refused.number", () -> seized(0, -1));
        long most = 999_999_999_999_999L;
        assertThat(seized(most, most).value()).isEqualTo(Money.rmb(most));
        refused("referral.refused.number", () -> seized(most + 1, 0));
        refused("referral.refused.number", () -> seized(0, most + 1));
    }

    @Test
    void a_note_has_at_most_2000_characters() {
        assertThat(outcome(1, 0, "x".repeat(2_000)).note()).hasSize(2_000);
        refused("referral.refused.note", () -> outcome(1, 0, "x".repeat(2_001)));
    }

    @Test
    void what_nobody_types_is_no_note() {
        refusesWhatNobodyTypes(text -> outcome(1, 0, text));
        assertThat(outcome(1, 0, " The warehouse\nwas empty. ").note()).isEqualTo("The warehouse\nwas empty.");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        refused("referral.refused.future", () -> outcome(1, 1, "").happenedBy(DAY.minusDays(1)));
        assertThatThrownBy(() -> outcome(1, 1, "").happenedBy(DAY.minusDays(1)))
                .hasMessageStartingWith("1 Dec 2014 has not come yet.");
        assertThat(outcome(1, 1, "").happenedBy(DAY).happenedOn()).isEqualTo(DAY);
    }

    @Test
    void a_day_before_there_was_a_marketplace_is_a_slip_of_the_pen() {
        assertThat(on(LocalDate.of(2000, 1, 1)).happenedBy(DAY).happenedOn()).hasYear(2000);
        for (LocalDate wrong : List.of(LocalDate.of(1999, 12, 31), LocalDate.of(201, 12, 1), LocalDate.MIN)) {
            refused("referral.refused.longAgo", () -> on(wrong).happenedBy(DAY));
        }
    }

    private static Outcome outcome(int suspects, int arrests, String note) {
        return outcome(suspects, arrests, 0, 0, note);
    }

    private static Outcome seized(long pieces, long fen) {
        return outcome(0, 0, pieces, fen, "");
    }

    private static Outcome on(LocalDate day) {
        return outcome(day, 1, 0, 0, 0, "");
    }

    private static Outcome outcome(int suspects, int arrests, long seized, long value, String note) {
        return outcome(DAY, suspects, arrests, seized, value, note);
    }

    private static Outcome outcome(LocalDate day, int suspects, int arrests, long seized, long value, String note) {
        return new Outcome(
                day,
                suspects,
                arrests,
                0,
                Outcome.Premises.NONE,
                0,
                seized,
                0,
                Money.rmb(value),
                Outcome.Basis.APPRAISAL,
                0,
                note);
    }
}
