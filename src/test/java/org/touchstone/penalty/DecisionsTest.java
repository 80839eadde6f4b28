package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;

/** What a decision, its reasons and its books may and may not be. */
class DecisionsTest {

    static final Reasons REASONS = new Reasons(
            "The buyer received a jacket with a forged label.",
            Reasons.Basis.ILLEGAL,
            "Trademark Law, article 57",
            "The label is a counterfeit of a registered mark.",
            false,
            Reasons.AutomatedDecision.NOT,
            List.of("CN"));
    private static final CaseId CASE = new CaseId("TS-2014-000001");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId ANNA = new PersonId("anna");
    private static final Instant NOW = Instant.parse("2014-11-24T04:00:00Z");

    @Test
    void a_decision_that_follows_the_rules_needs_no_further_reason() {
        var decision = decision("", new ChosenMeasure(Measure.DELIST, 0), new ChosenMeasure(Measure.POINTS, 24));
        assertThat(decision.against(proposal())).isEqualTo(decision);
    }

    @Test
    void a_measure_dropped_or_added_needs_a_reason() {
        refused(
                "penalty.refused.because",
                () -> decision("", new ChosenMeasure(Measure.DELIST, 0)).against(proposal()));
        var fewer = decision("First case, fully paid back already.", new ChosenMeasure(Measure.DELIST, 0));
        assertThat(fewer.against(proposal())).isEqualTo(fewer);
    }

    @Test
    void fewer_points_than_proposed_need_a_reason_too() {
        refused(
                "penalty.refused.because",
                () -> decision("", new ChosenMeasure(Measure.DELIST, 0), new ChosenMeasure(Measure.POINTS, 12))
                        .against(proposal()));
    }

    @Test
    void the_reason_for_leaving_the_rules_has_10_to_2000_characters() {
        var delist = new ChosenMeasure(Measure.DELIST, 0);
        assertThat(decision("x".repeat(10), delist).against(proposal()).because())
                .hasSize(10);
        refused(
                "penalty.refused.because",
                () -> decision(" " + "x".repeat(9), delist).against(proposal()));
        assertThat(decision("x".repeat(2_000), delist).because()).hasSize(2_000);
        refused("penalty.refused.because", () -> decision("x".repeat(2_001), delist));
    }

    @Test
    void a_decision_has_at_least_one_measure_and_each_only_once() {
        refused("penalty.refused.none", () -> decision(""));
        refused(
                "penalty.refused.twice",
                () -> decision("", new ChosenMeasure(Measure.POINTS, 2), new ChosenMeasure(Measure.POINTS, 4)));
    }

    @Test
    void amounts_fit_their_measure() {
        for (int amount : List.of(0, 49, -1)) {
            refused("penalty.refused.amount.points", () -> new ChosenMeasure(Measure.POINTS, amount));
        }
        for (int amount : List.of(0, 366, -1)) {
            refused("penalty.refused.amount.days", () -> new ChosenMeasure(Measure.LIMIT_LISTINGS, amount));
        }
        assertThat(List.of(1, 48)).allSatisfy(points -> new ChosenMeasure(Measure.POINTS, points));
        assertThat(List.of(1, 365)).allSatisfy(days -> new ChosenMeasure(Measure.LIMIT_LISTINGS, days));
    }

    @Test
    void what_is_no_matter_of_points_or_days_has_no_amount_and_the_refusal_names_it() {
        Set<Measure> counted = Set.of(Measure.POINTS, Measure.LIMIT_LISTINGS);
        for (Measure measure : EnumSet.complementOf(EnumSet.copyOf(counted))) {
            refused("penalty.refused.amount.none", () -> new ChosenMeasure(measure, 1));
        }
        assertThatThrownBy(() -> new ChosenMeasure(Measure.BAN, 1))
                .hasMessageStartingWith("“Permanent ban” has neither");
    }

    @Test
    void naming_closing_confiscating_and_banning_are_heavy() {
        assertThat(List.of(Measure.values()))
                .filteredOn(Measure::heavy)
                .containsExactly(Measure.NAME_AND_SHAME, Measure.CLOSE_STORE, Measure.CONFISCATE_DEPOSIT, Measure.BAN);
    }

    @Test
    void heavy_measures_do_not_take_effect_without_a_second_person() {
        var decided = decided(new ChosenMeasure(Measure.BAN, 0));
        assertThatThrownBy(() -> decided.impose(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(decided.approve(ANNA).impose(NOW).by()).isEqualTo(ANNA);
    }

    @Test
    void nobody_approves_or_gives_back_their_own_decision() {
        var decided = decided(new ChosenMeasure(Measure.BAN, 0));
        refused("penalty.refused.ownDecision", () -> decided.approve(ADA));
        refused("penalty.refused.ownDecision", () -> decided.refuse(ADA, "I changed my mind about it."));
    }

    @Test
    void what_is_given_back_keeps_the_draft_and_the_reason() {
        var back = decided(new ChosenMeasure(Measure.BAN, 0)).refuse(ANNA, "A ban is out of proportion.");
        assertThat(back.refusal()).isEqualTo("A ban is out of proportion.");
        assertThat(back.draft()).isNotNull();
    }

    @Test
    void nothing_is_given_back_without_saying_what_is_wrong_with_it() {
        var decided = decided(new ChosenMeasure(Measure.BAN, 0));
        assertThat(decided.refuse(ANNA, "x".repeat(10)).refusal()).hasSize(10);
        assertThat(decided.refuse(ANNA, "x".repeat(2_000)).refusal()).hasSize(2_000);
        for (String wrong : List.of("", "x".repeat(9) + " ", "x".repeat(2_001))) {
            refused("penalty.refused.reason", () -> decided.refuse(ANNA, wrong));
        }
    }

    @Test
    void a_statement_of_reasons_names_nobody() {
        for (String names : List.of(
                "Ask the buyer at buyer@example.com about the label.",
                "The buyer, 13812345678, received a forged label.",
                "Sold by 110105194912310025 in three stores.",
                "Sold by 11010519491231002X in three stores.")) {
            refused("penalty.refused.personal", () -> facts(names));
            refused("penalty.refused.personal", () -> reasons(REASONS.reference(), names, List.of("CN")));
            refused("penalty.refused.personal", () -> reasons(names, REASONS.explanation(), List.of("CN")));
        }
        assertThat(facts("Order 2014112413812345678 came with a forged label.").facts())
                .contains("2014112413812345678");
    }

    @Test
    void what_nobody_types_stands_in_no_decision() {
        var decided = decided(new ChosenMeasure(Measure.BAN, 0));
        refusesWhatNobodyTypes(text -> decided.refuse(ANNA, text));
        refusesWhatNobodyTypes(text -> decision(text, new ChosenMeasure(Measure.DELIST, 0)));
        refusesWhatNobodyTypes(DecisionsTest::facts);
        refusesWhatNobodyTypes(text -> reasons(text, REASONS.explanation(), List.of("CN")));
        refusesWhatNobodyTypes(text -> reasons(REASONS.reference(), text, List.of("CN")));
    }

    @Test
    void a_statement_of_reasons_keeps_its_limits() {
        assertThat(facts("x".repeat(5_000)).facts()).hasSize(5_000);
        assertThat(facts("x".repeat(20)).facts()).hasSize(20);
        refused("penalty.refused.facts", () -> facts("x".repeat(5_001)));
        refused("penalty.refused.facts", () -> facts(" " + "x".repeat(19)));
        var longest = reasons("x".repeat(500), "x".repeat(2_000), List.of("CN"));
        var shortest = reasons("x".repeat(3), "x".repeat(20), List.of("CN"));
        assertThat(List.of(longest.reference(), longest.explanation(), shortest.reference(), shortest.explanation()))
                .extracting(String::length)
                .containsExactly(500, 2_000, 3, 20);
        refused("penalty.refused.reference", () -> reasons("x".repeat(501), "x".repeat(20), List.of("CN")));
        refused("penalty.refused.reference", () -> reasons("x".repeat(2), "x".repeat(20), List.of("CN")));
        refused("penalty.refused.explanation", () -> reasons("x".repeat(3), "x".repeat(2_001), List.of("CN")));
        refused("penalty.refused.explanation", () -> reasons("x".repeat(3), "x".repeat(19), List.of("CN")));
    }

    @Test
    void measures_apply_in_one_to_sixty_countries() {
        List<String> countries = Arrays.stream(Locale.getISOCountries()).toList();
        assertThat(in(countries.subList(0, 60)).territory()).hasSize(60);
        for (List<String> wrong :
                List.of(List.<String>of(), countries.subList(0, 61), List.of("China"), List.of("CN", "hk"))) {
            refused("penalty.refused.territory", () -> in(wrong));
        }
    }

    @Test
    void a_posting_that_does_not_balance_cannot_be_made() {
        var lines = List.of(
                new Posting.Line(Account.platform(), Money.rmb(100)),
                new Posting.Line(Account.seller("s1"), Money.rmb(-99)));
        assertThatThrownBy(() -> new Posting(CASE, "key", Posting.Kind.REFUND, lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_one_account_gives_several_others_get() {
        var posting = Posting.spread(
                CASE,
                "key",
                Posting.Kind.REFUND,
                Account.seller("s1"),
                List.of(
                        new Posting.Line(Account.buyer("o1"), Money.rmb(100)),
                        new Posting.Line(Account.buyer("o2"), Money.rmb(50))));
        assertThat(posting.lines()).contains(new Posting.Line(Account.seller("s1"), Money.rmb(-150)));
    }

    private static Reasons facts(String facts) {
        return reasons(facts, REASONS.reference(), REASONS.explanation(), List.of("CN"));
    }

    private static Reasons in(List<String> territory) {
        return reasons(REASONS.reference(), REASONS.explanation(), territory);
    }

    private static Reasons reasons(String reference, String explanation, List<String> territory) {
        return reasons(REASONS.facts(), reference, explanation, territory);
    }

    private static Reasons reasons(String facts, String reference, String explanation, List<String> territory) {
        return new Reasons(
                facts, REASONS.basis(), reference, explanation, false, Reasons.AutomatedDecision.NOT, territory);
    }

    private static Penalty.Decided decided(ChosenMeasure... measures) {
        return new Penalty.Proposed(CASE, proposal(), null, null, 0)
                .decide(ADA, NOW, decision("Because of the gravity of it.", measures), proposal());
    }

    private static PenaltyDecision decision(String because, ChosenMeasure... measures) {
        return new PenaltyDecision(List.of(measures), Severity.MEDIUM, because, REASONS);
    }

    private static Proposal proposal() {
        return new Proposal(
                Violation.COUNTERFEIT,
                Severity.MEDIUM,
                0,
                24,
                24,
                1,
                24,
                List.of(
                        new ProposedMeasure(Measure.DELIST, 0, List.of("delistAtOnce")),
                        new ProposedMeasure(Measure.POINTS, 24, List.of("pointsForCounterfeit"))));
    }
}
