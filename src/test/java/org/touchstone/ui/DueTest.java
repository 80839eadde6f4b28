package org.touchstone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The words of deadlines, for those whose clock it is and for those whose turn it is. */
class DueTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    @Test
    void a_clock_that_stands_still_is_paused_for_its_party_and_awaited_by_the_one_who_must_act() {
        assertThat(Due.of(null, true, NOW).sentence()).isEqualTo("Paused until the question is answered");
        assertThat(Due.ofTurn(null, true, NOW).sentence()).isEqualTo("The agency waits for this");
        assertThat(Due.ofTurn(null, false, NOW).sentence()).isEqualTo("No deadline");
    }

    @Test
    void a_date_of_ones_own_goes_before_what_others_wait_for() {
        assertThat(Due.ofTurn(NOW.plusSeconds(3_600), true, NOW).sentence()).startsWith("Due soon");
    }
}
