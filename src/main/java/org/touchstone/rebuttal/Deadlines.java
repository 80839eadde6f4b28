package org.touchstone.rebuttal;

import java.time.Duration;
import java.time.Instant;
import org.touchstone.common.Moment;
import org.touchstone.rules.RuleSet;

/** Until when a seller may refute, and when they are reminded of it. */
public record Deadlines(Instant until, Instant first, Instant second, Instant last) {

    /** A fresh term from now on. */
    static Deadlines from(Instant now, RuleSet rules) {
        return until(rules.deadline("rebuttal", now), rules);
    }

    static Deadlines until(Instant end, RuleSet rules) {
        Instant until = Moment.fullMinute(end);
        return new Deadlines(
                until,
                before(until, rules.number("firstReminderHours")),
                before(until, rules.number("secondReminderHours")),
                before(until, rules.number("lastReminderHours")));
    }

    Instant of(Reminder reminder) {
        return switch (reminder) {
            case FIRST -> first;
            case SECOND -> second;
            case LAST -> last;
        };
    }

    private static Instant before(Instant until, int hours) {
        return until.minus(Duration.ofHours(hours));
    }
}
