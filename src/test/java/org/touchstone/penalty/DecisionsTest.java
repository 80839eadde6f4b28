package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

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
        assertThatThrownBy(
                        () -> decision("", new ChosenMeasure(Measure.DELIST, 0)).against(proposal()))
                .isInstanceOf(Refused.class);
        var fewer = decision("First case, fully paid back already.", new ChosenMeasure(Measure.DELIST, 0));
        assertThat(fewer.against(proposal())).isEqualTo(fewer);
    }

    @Test
    void fewer_points_than_proposed_need_a_reason_too() {
        assertThatThrownBy(
                        () -> decision("", new ChosenMeasure(Measure.DELIST, 0), new ChosenMeasure(Measure.POINTS, 12))
                                .against(proposal()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_decision_has_at_least_one_measure_and_each_only_once() {
        assertThatThrownBy(() -> decision("")).isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> decision("", new ChosenMeasure(Measure.POINTS, 2), new ChosenMeasure(Measure.POINTS, 4)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void amounts_fit_their_measure() {
        assertThatThrownBy(() -> new ChosenMeasure(Measure.LIMIT_LISTINGS, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ChosenMeasure(Measure.POINTS, 49)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ChosenMeasure(Measure.BAN, 1)).isInstanceOf(Refused.class);
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
        assertThatThrownBy(() -> decided.approve(ADA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decided.refuse(ADA, "I changed my mind about it."))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_given_back_keeps_the_draft_and_the_reason() {
        var back = decided(new ChosenMeasure(Measure.BAN, 0)).refuse(ANNA, "A ban is out of proportion.");
        assertThat(back.refusal()).isEqualTo("A ban is out of proportion.");
        assertThat(back.draft()).isNotNull();
    }

    @Test
    void a_statement_of_reasons_names_nobody() {
        assertThatThrownBy(() -> facts("Ask the buyer at buyer@example.com about the label."))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> facts("The buyer, 13812345678, received a forged label."))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> facts("Sold by 110105194912310025 in three stores."))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_statement_of_reasons_keeps_its_limits() {
        assertThat(facts("x".repeat(5_000)).facts()).hasSize(5_000);
        assertThatThrownBy(() -> facts("x".repeat(5_001))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> facts("short")).isInstanceOf(Refused.class);
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
        return new Reasons(
                facts,
                REASONS.basis(),
                REASONS.reference(),
                REASONS.explanation(),
                false,
                Reasons.AutomatedDecision.NOT,
                List.of("CN"));
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
