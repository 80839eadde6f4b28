package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrustRuleTest {

    private static final TrustRule RULE = new TrustRule(10, 90, 5, 3, ZoneId.of("Asia/Shanghai"));
    private static final Instant NOW = Instant.parse("2026-03-15T04:00:00Z");

    @Test
    void trust_is_earned_from_nine_in_ten_upheld_and_at_most_one_in_twenty_refuted() {
        assertThat(RULE.earned(figures(18, 1, 1))).isTrue();
        assertThat(RULE.earned(figures(17, 1, 2))).isFalse();
        assertThat(RULE.earned(figures(18, 2, 0))).isFalse();
    }

    @Test
    void nine_good_ones_say_too_little() {
        assertThat(RULE.earned(figures(9, 0, 0))).isFalse();
        assertThat(RULE.earned(figures(10, 0, 0))).isTrue();
    }

    @Test
    void one_knowingly_false_complaint_outweighs_any_number_of_good_ones() {
        var figures = new Figures(Map.of(Score.UPHELD, 999, Score.KNOWINGLY_FALSE, 1));
        assertThat(RULE.earned(figures)).isFalse();
        assertThat(RULE.next(new Lane.Trusted(NOW), figures, NOW)).isInstanceOf(Lane.Lost.class);
    }

    @Test
    void what_was_withdrawn_in_time_counts_neither_way() {
        assertThat(RULE.earned(new Figures(Map.of(Score.UPHELD, 10, Score.WITHDRAWN, 90))))
                .isTrue();
        assertThat(RULE.earned(new Figures(Map.of(Score.UPHELD, 10, Score.RETRACTED, 2))))
                .isFalse();
    }

    @Test
    void trust_that_is_lost_cannot_be_earned_again_for_three_months() {
        Lane lost = RULE.next(new Lane.Trusted(NOW), figures(8, 2, 0), NOW);
        assertThat(lost).isEqualTo(new Lane.Lost(Instant.parse("2026-06-15T04:00:00Z")));
        Instant tooEarly = Instant.parse("2026-06-15T03:59:59Z");
        assertThat(RULE.next(lost, figures(100, 0, 0), tooEarly)).isEqualTo(lost);
        Instant again = Instant.parse("2026-06-15T04:00:00Z");
        assertThat(RULE.next(lost, figures(100, 0, 0), again)).isEqualTo(new Lane.Trusted(again));
        assertThat(RULE.next(lost, figures(1, 0, 0), again)).isEqualTo(Lane.ORDINARY);
    }

    @Test
    void trust_fades_without_a_penalty_when_too_few_cases_are_left() {
        assertThat(RULE.next(new Lane.Trusted(NOW), figures(3, 0, 0), NOW)).isEqualTo(Lane.ORDINARY);
    }

    @Test
    void trust_that_holds_keeps_its_first_day() {
        var since = new Lane.Trusted(NOW);
        assertThat(RULE.next(since, figures(30, 1, 0), NOW.plus(Duration.ofDays(9))))
                .isEqualTo(since);
    }

    static Figures figures(int upheld, int rebutted, int rejected) {
        return new Figures(Map.of(Score.UPHELD, upheld, Score.REBUTTED, rebutted, Score.REJECTED, rejected));
    }
}
