package org.touchstone.reporter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reporter's record over the window, as a whole and by reason.
 *
 * @param since its first day
 */
public record TrackRecord(LocalDate since, SortedMap<String, Figures> byReason) {

    /** All reasons counted together, as the rules ask. */
    public Figures total() {
        Map<Score, Integer> total = new EnumMap<>(Score.class);
        byReason.values()
                .forEach(figures -> figures.cases().forEach((score, cases) -> total.merge(score, cases, Integer::sum)));
        return new Figures(total);
    }

    /** One count of the daily tallies. */
    record Count(String reason, Score score, int cases) {}

    static TrackRecord of(LocalDate since, Iterable<Count> counts) {
        SortedMap<String, Map<Score, Integer>> sums = new TreeMap<>();
        counts.forEach(count -> sums.computeIfAbsent(count.reason(), reason -> new EnumMap<>(Score.class))
                .merge(count.score(), count.cases(), Integer::sum));
        SortedMap<String, Figures> byReason = new TreeMap<>();
        sums.forEach((reason, cases) -> byReason.put(reason, new Figures(cases)));
        return new TrackRecord(since, byReason);
    }
}
