package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.touchstone.common.CaseId;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSet.LadderStep;
import tools.jackson.databind.json.JsonMapper;

/** Points, ladder and strikes of {@code alibaba-2014}, rule by rule. */
class PointsAndLadderTest {

    private static final Instant NOON = Instant.parse("2014-11-24T04:00:00Z");

    private RuleSet rules;
    private final List<PointsEntry> booked = new ArrayList<>();

    @BeforeEach
    void readTheRules() throws IOException {
        String data = new ClassPathResource("rulesets/alibaba-2014.json")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        rules = JsonMapper.builder().build().readValue(data, RuleSet.class);
    }

    @Test
    void each_violation_has_its_price() {
        assertThat(cost(Violation.COUNTERFEIT, NOON)).isEqualTo(24);
        assertThat(cost(Violation.IMPROPER_USE, NOON)).isEqualTo(2);
        assertThat(cost(Violation.FALSE_DOCUMENT, NOON)).isEqualTo(12);
        assertThat(cost(Violation.FICTITIOUS_TRANSACTIONS, NOON)).isEqualTo(12);
    }

    @Test
    void two_serious_violations_within_three_days_count_once() {
        book(Violation.COUNTERFEIT, 24, NOON);
        assertThat(cost(Violation.COUNTERFEIT, NOON.plus(Duration.ofDays(2)))).isZero();
        assertThat(cost(Violation.FICTITIOUS_TRANSACTIONS, NOON.plus(Duration.ofDays(3))))
                .isZero();
    }

    @Test
    void on_the_fourth_day_a_serious_violation_counts_again() {
        book(Violation.COUNTERFEIT, 24, NOON);
        assertThat(cost(Violation.COUNTERFEIT, NOON.plus(Duration.ofDays(3)).plusSeconds(1)))
                .isEqualTo(24);
    }

    @Test
    void of_several_that_count_once_the_gravest_counts() {
        book(Violation.FICTITIOUS_TRANSACTIONS, 12, NOON);
        assertThat(cost(Violation.COUNTERFEIT, NOON.plus(Duration.ofDays(1)))).isEqualTo(12);
    }

    @Test
    void it_does_not_matter_which_of_the_two_was_decided_first() {
        book(Violation.COUNTERFEIT, 24, NOON);
        assertThat(cost(Violation.COUNTERFEIT, NOON.minus(Duration.ofDays(2)))).isZero();
    }

    @Test
    void improper_use_costs_at_most_six_points_on_one_day() {
        for (int time = 0; time < 3; time++) {
            book(Violation.IMPROPER_USE, 2, NOON.plusSeconds(60L * time));
        }
        assertThat(cost(Violation.IMPROPER_USE, NOON.plusSeconds(300))).isZero();
        assertThat(cost(Violation.IMPROPER_USE, NOON.plus(Duration.ofDays(1)))).isEqualTo(2);
    }

    @Test
    void the_day_of_the_limit_is_the_day_in_china() {
        for (int time = 0; time < 3; time++) {
            book(Violation.IMPROPER_USE, 2, NOON);
        }
        Instant afterMidnightInChina = Instant.parse("2014-11-24T16:00:01Z");
        assertThat(cost(Violation.IMPROPER_USE, afterMidnightInChina)).isEqualTo(2);
    }

    @Test
    void improper_use_is_not_serious_so_it_does_not_count_once() {
        book(Violation.COUNTERFEIT, 24, NOON);
        assertThat(cost(Violation.IMPROPER_USE, NOON)).isEqualTo(2);
    }

    @Test
    void points_count_for_365_days() {
        book(Violation.COUNTERFEIT, 24, NOON);
        assertThat(account().total(NOON.plus(Duration.ofDays(364)), rules)).isEqualTo(24);
        assertThat(account().total(NOON.plus(Duration.ofDays(365)), rules)).isZero();
    }

    @Test
    void only_the_highest_newly_reached_step_applies() {
        assertThat(ladder().newlyReached(0, 24)).isEqualTo(24);
        assertThat(ladder().newlyReached(6, 11)).isZero();
        assertThat(ladder().newlyReached(24, 48)).isEqualTo(48);
        assertThat(ladder().newlyReached(48, 72)).isZero();
        assertThat(ladder().newlyReached(0, 5)).isZero();
    }

    @Test
    void the_seller_is_warned_five_points_before_a_step() {
        assertThat(ladder().near(7, 5)).map(LadderStep::points).contains(12);
        assertThat(ladder().near(43, 5)).map(LadderStep::points).contains(48);
        assertThat(ladder().near(24, 5)).isEmpty();
        assertThat(ladder().near(48, 5)).isEmpty();
        assertThat(ladder().near(0, 6)).isEmpty();
    }

    @Test
    void three_proven_counterfeit_cases_ban() {
        assertThat(new Strikes(2).ban(rules)).isFalse();
        assertThat(new Strikes(2).with(Violation.COUNTERFEIT).ban(rules)).isTrue();
        assertThat(new Strikes(2).with(Violation.FICTITIOUS_TRANSACTIONS).ban(rules))
                .isFalse();
    }

    private int cost(Violation violation, Instant at) {
        return account().cost(violation, at, rules);
    }

    private PointsAccount account() {
        return new PointsAccount(booked);
    }

    private Ladder ladder() {
        return new Ladder(rules.ladder());
    }

    private void book(Violation violation, int points, Instant at) {
        var id = new CaseId("TS-2014-%06d".formatted(booked.size() + 1));
        booked.add(new PointsEntry(id, violation, points, at, at));
    }
}
