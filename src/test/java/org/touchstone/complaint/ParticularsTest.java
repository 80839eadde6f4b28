package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.common.Refused;

/** What a reason asks for, what single listings are accused of, and what is refused of it. */
class ParticularsTest {

    @ParameterizedTest
    @CsvSource({
        "IMPROPER_USE, complaint.refused.missing.WHERE_THE_MARK_APPEARS",
        "PATENT_INFRINGEMENT, complaint.refused.missing.CLAIM_NUMBER",
        "DESIGN_COPY, complaint.refused.missing.COPIED_FEATURE",
        "PIRACY, complaint.refused.missing.TITLE_OF_THE_WORK"
    })
    void a_fact_that_a_reason_needs_is_asked_for_by_name(ComplaintReason reason, String sentence) {
        refused(sentence, () -> filing(reason, Map.of(), Map.of()));
    }

    @Test
    void that_goods_are_counterfeit_can_be_said_without_more() {
        assertThat(filing(ComplaintReason.COUNTERFEIT, Map.of(), Map.of())
                        .particulars()
                        .facts())
                .isEmpty();
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
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(ComplaintFact.CLAIM_NUMBER, "1"), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("\"Claim of the patent\" does not belong to the reason \"Counterfeit goods\"")
                .satisfies(refused ->
                        assertThat(((Refused) refused).in(Locale.CHINESE)).contains("专利权利要求", "假冒商品"));
    }

    @Test
    void facts_and_remarks_have_their_length() {
        Map<ComplaintFact, String> tooLong = Map.of(ComplaintFact.HOW_RECOGNISED, "x".repeat(501));
        Map<String, String> tooMuch = Map.of("L100001", "x".repeat(501));
        refused("complaint.refused.longFact", () -> filing(ComplaintReason.COUNTERFEIT, tooLong, Map.of()));
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, tooLong, Map.of()))
                .hasMessage("Write at most 500 characters about \"How you recognised the counterfeit\".");
        refused("complaint.refused.longRemark", () -> filing(ComplaintReason.COUNTERFEIT, Map.of(), tooMuch));
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(), tooMuch))
                .hasMessage("Write at most 500 characters about the listing L100001.");
    }

    @Test
    void a_remark_on_a_listing_that_is_not_named_is_refused() {
        Map<String, String> another = Map.of("L100002", "Wrong colour");
        refused("complaint.refused.otherRemark", () -> filing(ComplaintReason.COUNTERFEIT, Map.of(), another));
        assertThatThrownBy(() -> filing(ComplaintReason.COUNTERFEIT, Map.of(), another))
                .hasMessageContaining("You say what is wrong with L100002");
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
        refused("complaint.refused.reference", () -> ComplaintFixture.about(List.of("L100001"), "R".repeat(81)));
        assertThat(ComplaintFixture.about(List.of("L100001"), "  ").reference()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\uD800b"})
    void text_with_control_characters_or_halves_of_characters_is_refused(String text) {
        refused(
                "common.refused.characters",
                () -> filing(ComplaintReason.COUNTERFEIT, Map.of(ComplaintFact.HOW_RECOGNISED, text), Map.of()));
        refused(
                "common.refused.characters",
                () -> new NewComplaint(
                        "northpeak-tm-1", List.of("L100001"), ComplaintReason.COUNTERFEIT, text, null, true));
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
