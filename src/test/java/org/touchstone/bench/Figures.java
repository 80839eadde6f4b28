package org.touchstone.bench;

import java.util.Arrays;
import java.util.Locale;

/** Percentiles of what was measured. */
final class Figures {

    private Figures() {}

    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    static double median(double... values) {
        return percentile(values, 0.5);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
