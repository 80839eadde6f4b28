package org.touchstone.reporter;

import java.util.Map;

/** How many complaints ended which way. */
public record Figures(Map<Score, Integer> cases) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        cases = Map.copyOf(cases);
    }

    public int of(Score score) {
        return cases.getOrDefault(score, 0);
    }

    /** All that were decided; those taken back before do not count. */
    public int decided() {
        return cases.entrySet().stream()
                .filter(entry -> entry.getKey().counts())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int upheld() {
        return of(Score.UPHELD);
    }

    public int rebutted() {
        return of(Score.REBUTTED);
    }

    public int knowinglyFalse() {
        return of(Score.KNOWINGLY_FALSE);
    }

    /** A share of the decided ones in percent, rounded to the nearest; 0 when none was decided. */
    public int percent(int some) {
        return decided() == 0 ? 0 : Math.round(some * 100f / decided());
    }
}
