package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.common.Refused;

/** What a reason asks for, what single listings are accused of, and what is refused of it. */
class ParticularsTest {

    @ParameterizedTest
    @EnumSource(ComplaintFact.class)
    void a_fact_that_a_reason_needs_is_asked_for_by_name(ComplaintFact fact) {
        for (ComplaintReason reason : ComplaintReason.values()) {
            if (fact.needed() && fact.belongsTo(reason)) {
                assertThatThrownBy(() -> filing(reason, Map.of(), Map.of()))
                        .isInstanceOf(Refused.class)
                        .extracting(refused -> ((Refused) refused).key())
                        .isEqualTo("complaint.refused.missing." + fact);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComplaintReason.class)
    void with_what_its_reason_asks_for_a_complaint_is_complete(ComplaintReason reason) {
        Map<ComplaintFact, String> facts = new EnumMap<>(ComplaintFact.class);
        ComplaintFact.of(reason).forEach(fact -> facts.put(fact, " said "));
        assertThat(filing(reason, facts, Map.of()).particulars().facts().values())
                .hasSize(facts.size())
                .containsOnly("said");
    }

    @Test
    void a_fact_of_another_reason_is_refused_in_the_readers_language() {
        assertThatThrownBy(() -> filing(
                        ComplaintReason.COUNTERFEIT, Map.of(ComplaintFact.CLAIM_NUMBER, "1"), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("\"Claim of the patent\" does not belong to the reason \"Counterfeit goods\"")
                .satisfies(refused ->
                        assertThat(((Refused) refused).in(Locale.CHINESE)).contains("专利权利要求", "假冒商品"));
    }

    @Test
    void facts_and_remarks_have_their_length() {
        assertThatThrownBy(() -> filing(
                        ComplaintReason.COUNTERFEIT, Map.of(ComplaintFact.HOW_RECOGNISED, "x".repeat(501)), Map.of()))
                .hasMessageContaining("500");
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(), Map.of("L100001", "x".repeat(501))))
                .hasMessageContaining("500")
                .hasMessageContaining("L100001");
    }

    @Test
    void a_remark_on_a_listing_that_is_not_named_is_refused() {
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(), Map.of("L100002", "Wrong colour")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("L100002");
        assertThat(filing(ComplaintReason.COUNTERFEIT, Map.of(), Map.of(" L100001 ", "Wrong colour", "L100002", " "))
                        .remark("L100001"))
                .isEqualTo("Wrong colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-1", "a\tb", "a|b"})
    void a_reference_can_be_read_aloud_and_is_no_formula(String reference) {
        assertThatThrownBy(() -> ComplaintFixture.about(List.of("L100001"), reference))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("80 characters");
    }

    @Test
    void a_reference_has_at_most_80_characters_and_an_empty_one_is_none() {
        assertThat(ComplaintFixture.about(List.of("L100001"), "R".repeat(80)).reference())
                .hasSize(80);
        assertThatThrownBy(() -> ComplaintFixture.about(List.of("L100001"), "R".repeat(81)))
                .isInstanceOf(Refused.class);
        assertThat(ComplaintFixture.about(List.of("L100001"), "  ").reference()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\uD800b"})
    void text_with_control_characters_or_halves_of_characters_is_refused(String text) {
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(ComplaintFact.HOW_RECOGNISED, text), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("control characters");
        assertThatThrownBy(() -> new NewComplaint(
                        "northpeak-tm-1", List.of("L100001"), ComplaintReason.COUNTERFEIT, text, null, true))
                .isInstanceOf(Refused.class);
    }

    private static NewComplaint filing(
            ComplaintReason reason, Map<ComplaintFact, String> facts, Map<String, String> remarks) {
        return new NewComplaint(
                "northpeak-tm-1",
                List.of("L100001"),
                reason,
                "The logo is upside down.",
                new Particulars(facts, remarks),
                null,
                null,
                true);
    }
}
