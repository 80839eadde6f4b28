package org.touchstone.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a round draws, and what a volunteer says of it. */
class FindingTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "5000, 5000"})
    void a_round_draws_at_least_one_listing_and_at_most_5000_in_each_part(int guided, int random) {
        assertThat(new RoundSizes(guided, random).guided()).isEqualTo(guided);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5001, 1", "1, 5001", "-1, 5", "5, -1", "2147483647, 2147483647"})
    void no_round_is_empty_or_larger_than_volunteers_can_look_at(int guided, int random) {
        refused("surveillance.refused.sizes", () -> new RoundSizes(guided, random));
    }

    @Test
    void a_suspicion_has_a_reason() {
        refused("surveillance.refused.noReason", () -> new Finding.Suspicious(Set.of(), "Look at the zip."));
    }

    @Test
    void a_note_has_at_most_1000_characters() {
        assertThat(suspicious(" " + "x".repeat(1_000)).note()).hasSize(1_000);
        refused("surveillance.refused.note", () -> suspicious("x".repeat(1_001)));
    }

    @Test
    void what_nobody_types_is_no_note() {
        refusesWhatNobodyTypes(FindingTest::suspicious);
        assertThat(suspicious("Look at the zip,\nand the label.").note()).hasLineCount(2);
    }

    private static Finding.Suspicious suspicious(String note) {
        return new Finding.Suspicious(Set.of(Suspicion.LOGO_WRONG), note);
    }
}
