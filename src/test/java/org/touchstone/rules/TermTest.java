package org.touchstone.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a term ends: deadlines are promises, so every way of counting is written down here. */
class TermTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant FRIDAY_NOON = Instant.parse("2014-11-21T04:00:00Z");

    @Test
    void days_are_calendar_days_at_the_same_time_of_day() {
        assertThat(end(3, Term.Unit.DAYS)).isEqualTo("2014-11-24T04:00:00Z");
    }

    @Test
    void hours_run_day_and_night() {
        assertThat(end(24, Term.Unit.HOURS)).isEqualTo("2014-11-22T04:00:00Z");
    }

    @Test
    void working_days_skip_the_weekend() {
        assertThat(end(1, Term.Unit.WORKING_DAYS)).isEqualTo("2014-11-24T04:00:00Z");
        assertThat(end(5, Term.Unit.WORKING_DAYS)).isEqualTo("2014-11-28T04:00:00Z");
    }

    @Test
    void working_days_skip_the_holidays_of_the_rule_set() {
        Term term = new Term(1, Term.Unit.WORKING_DAYS);
        assertThat(term.after(FRIDAY_NOON, CHINA, Set.of(LocalDate.of(2014, 11, 24))))
                .isEqualTo("2014-11-25T04:00:00Z");
    }

    @Test
    void the_weekend_is_the_one_in_the_zone() {
        Instant saturdayInChina = Instant.parse("2014-11-21T17:00:00Z");
        assertThat(new Term(1, Term.Unit.WORKING_DAYS).after(saturdayInChina, CHINA, Set.of()))
                .isEqualTo("2014-11-23T17:00:00Z");
    }

    @Test
    void months_end_on_the_last_day_where_the_day_is_missing() {
        Instant endOfAugust = Instant.parse("2014-08-31T04:00:00Z");
        assertThat(new Term(6, Term.Unit.MONTHS).after(endOfAugust, CHINA, Set.of()))
                .isEqualTo("2015-02-28T04:00:00Z");
    }

    @Test
    void a_term_of_less_than_nothing_cannot_be_made() {
        assertThatThrownBy(() -> new Term(-1, Term.Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant end(int amount, Term.Unit unit) {
        return new Term(amount, unit).after(FRIDAY_NOON, CHINA, Set.of());
    }
}
