package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.touchstone.common.Money;
import org.touchstone.common.Refused;

/** What an agency may report. */
class OutcomeTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 1);

    @Test
    void a_report_in_which_there_is_nothing_is_refused() {
        assertThatThrownBy(() -> outcome(0, 0, " ").saysSomething())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at least one number");
    }

    @Test
    void a_raid_that_found_nothing_is_told_in_the_note() {
        assertThat(outcome(0, 0, "The warehouse was empty.").saysSomething().note())
                .startsWith("The warehouse");
        assertThat(outcome(1, 0, "").saysSomething().suspects()).isEqualTo(1);
    }

    @Test
    void nobody_is_arrested_who_is_not_suspected() {
        assertThatThrownBy(() -> outcome(1, 2, "")).isInstanceOf(Refused.class);
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        assertThatThrownBy(() -> outcome(1, 1, "").notAfter(DAY.minusDays(1))).isInstanceOf(Refused.class);
    }

    private static Outcome outcome(int suspects, int arrests, String note) {
        return new Outcome(
                DAY,
                suspects,
                arrests,
                0,
                Outcome.Premises.NONE,
                0,
                0,
                0,
                Money.rmb(0),
                Outcome.Basis.APPRAISAL,
                0,
                note);
    }
}
