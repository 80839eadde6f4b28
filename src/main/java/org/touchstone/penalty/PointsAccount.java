package org.touchstone.penalty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.rules.RuleSet;

/** A seller's penalty points that stand; those booked back are not among them. */
public record PointsAccount(List<PointsEntry> entries) {

    public PointsAccount {
        entries = List.copyOf(entries);
    }

    /** The account as it was then, of what still stands. */
    PointsAccount until(Instant then) {
        return new PointsAccount(entries.stream()
                .filter(entry -> !entry.bookedAt().isAfter(then))
                .toList());
    }

    /** The points that count at this instant: booked within the window of the rule set. */
    public int total(Instant at, RuleSet rules) {
        Instant since = at.minus(Duration.ofDays(rules.number("pointsWindowDays")));
        return entries.stream()
                .filter(entry -> entry.bookedAt().isAfter(since))
                .mapToInt(PointsEntry::points)
                .sum();
    }

    /** What a further violation costs: serious ones close together count once, improper use has a limit for one day. */
    public int cost(Violation violation, Instant violatedAt, RuleSet rules) {
        int full = rules.points().getOrDefault(violation.ground(), 0);
        return violation.serious() ? onceInDays(full, violatedAt, rules) : withinTheDay(full, violatedAt, rules);
    }

    /** The gravest of them counts: after 12 points, a violation of 24 on the next day costs 12 more. */
    private int onceInDays(int full, Instant violatedAt, RuleSet rules) {
        Duration together = Duration.ofDays(rules.number("countOnceDays"));
        int counted = entries.stream()
                .filter(entry -> entry.violation().serious())
                .filter(entry ->
                        Duration.between(entry.violatedAt(), violatedAt).abs().compareTo(together) <= 0)
                .mapToInt(PointsEntry::points)
                .sum();
        return Math.max(0, full - counted);
    }

    private int withinTheDay(int full, Instant violatedAt, RuleSet rules) {
        LocalDate day = violatedAt.atZone(rules.zone()).toLocalDate();
        int counted = entries.stream()
                .filter(entry -> !entry.violation().serious())
                .filter(entry ->
                        entry.violatedAt().atZone(rules.zone()).toLocalDate().equals(day))
                .mapToInt(PointsEntry::points)
                .sum();
        return Math.max(0, Math.min(full, rules.number("improperUsePointsPerDay") - counted));
    }
}
