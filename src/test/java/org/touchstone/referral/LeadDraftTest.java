package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** What a lead is made of, and what is said when it goes from hand to hand. */
class LeadDraftTest {

    private static final Instant NOW = Instant.parse("2014-12-17T08:00:00Z");
    private static final PersonId INA = new PersonId("ina");
    private static final PersonId WU = new PersonId("wu");

    @Test
    void a_lead_has_a_title_of_3_to_200_characters() {
        assertThat(draft("x".repeat(3), 20, 1, 1).title()).hasSize(3);
        assertThat(draft("x".repeat(200), 20, 1, 1).title()).hasSize(200);
        for (String wrong : List.of("", " xx", "x".repeat(201))) {
            refused("referral.refused.title", () -> draft(wrong, 20, 1, 1));
        }
    }

    @Test
    void it_says_in_20_to_5000_characters_where_the_source_is_suspected() {
        for (int length : List.of(20, 5_000)) {
            assertThat(draft("Warehouse", length, 1, 1).summary()).hasSize(length);
        }
        for (int length : List.of(0, 19, 5_001)) {
            refused("referral.refused.summary", () -> draft("Warehouse", length, 1, 1));
        }
    }

    @Test
    void one_to_eight_agencies_work_it() {
        assertThat(draft("Warehouse", 20, 1, 8).agencies()).hasSize(8);
        for (int agencies : List.of(0, 9)) {
            refused("referral.refused.agencies", () -> draft("Warehouse", 20, 1, agencies));
        }
    }

    @Test
    void it_rests_on_at_most_200_cases_those_that_join_included() {
        LeadDraft full = draft("Warehouse", 20, 199, 1).with(new CaseId("TS-2014-999999"));
        assertThat(full.cases()).hasSize(200).contains(new CaseId("TS-2014-999999"));
        assertThat(full.with(new CaseId("TS-2014-999999"))).isEqualTo(full);
        refused("referral.refused.cases", () -> full.with(new CaseId("TS-2014-999998")));
        refused("referral.refused.cases", () -> draft("Warehouse", 20, 201, 1));
    }

    @Test
    void what_is_sent_back_passed_on_or_ended_has_a_reason_of_10_to_2000_characters() {
        var lead = new Lead.Drafted(new LeadId("LD-2014-000001"), draft("Warehouse", 20, 1, 1), INA, NOW, 0);
        var facts = new Referral.Facts(
                new ReferralId("RF-2014-000001"), lead.id(), new OrganisationId("agency-0"), null, NOW, 0);
        for (int length : List.of(10, 2_000)) {
            String reason = "x".repeat(length);
            assertThat(lead.refuse(WU, reason).refusal()).isEqualTo(reason);
            assertThat(new Referral.Sent(facts, NOW).decline(reason, NOW).reason())
                    .isEqualTo(reason);
            assertThat(new Consideration.NoLead(reason).reason()).isEqualTo(reason);
        }
        for (String wrong : List.of("", "x".repeat(9) + " ", "x".repeat(2_001))) {
            refused("referral.refused.reason", () -> lead.refuse(WU, wrong));
            refused("referral.refused.reason", () -> new Consideration.NoLead(wrong));
            refused("referral.refused.reason", () -> new Referral.Sent(facts, NOW).decline(wrong, NOW));
            refused(
                    "referral.refused.reason",
                    () -> new Referral.Sent(facts, NOW).passOn(new OrganisationId("agency-1"), wrong, NOW));
            refused(
                    "referral.refused.reason",
                    () -> new Referral.Working(facts, WU, NOW, Set.of(WU)).conclude(wrong, NOW));
        }
    }

    @Test
    void what_nobody_types_stands_neither_in_a_lead_nor_in_a_reason() {
        refusesWhatNobodyTypes(text -> draft(text, 20, 1, 1));
        refusesWhatNobodyTypes(
                text -> new LeadDraft("Warehouse", text, Set.of(), Set.of(new OrganisationId("agency-0"))));
        refusesWhatNobodyTypes(FreeText::reason);
        refusesWhatNobodyTypes(Consideration.NoLead::new);
    }

    @Test
    void as_many_officers_are_named_as_the_law_asks_for() {
        var facts = new Referral.Facts(
                new ReferralId("RF-2014-000001"),
                new LeadId("LD-2014-000001"),
                new OrganisationId("agency-0"),
                null,
                NOW,
                0);
        var accepted = new Referral.Accepted(facts, WU, NOW);
        assertThat(accepted.assign(Set.of(INA, WU), 2).officers()).containsExactlyInAnyOrder(INA, WU);
        refused("referral.refused.officers", () -> accepted.assign(Set.of(WU), 2));
        assertThatThrownBy(() -> accepted.assign(Set.of(WU), 2)).hasMessageContaining("at least 2 officers");
        assertThatThrownBy(() -> accepted.assign(Set.of(), 1)).hasMessageContaining("at least one officer of");
    }

    private static LeadDraft draft(String title, int summary, int cases, int agencies) {
        return new LeadDraft(
                title,
                "x".repeat(summary),
                some(cases, number -> new CaseId("TS-2014-%06d".formatted(number))),
                some(agencies, number -> new OrganisationId("agency-" + number)));
    }

    private static <T> Set<T> some(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.toSet());
    }
}
