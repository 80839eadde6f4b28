package org.touchstone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;

/** A figure with its reference, and the bars it is held to. */
public record Measured(String figure, String reference, List<Bar> bars) {

    /** One bar: its words and whether the figure meets it. */
    public record Bar(String words, boolean met) {}

    public Measured {
        bars = List.copyOf(bars);
    }

    /** A figure with no bar yet; add at least one. */
    public static Measured of(String figure, String reference) {
        return new Measured(figure, reference, List.of());
    }

    public Measured atMost(double value, double bar, String unit) {
        return with(value, it -> it <= bar, "at most " + number(bar) + " " + unit);
    }

    public Measured atLeast(double value, double bar, String unit) {
        return with(value, it -> it >= bar, "at least " + number(bar) + " " + unit);
    }

    /** A bar that is no number, such as "every cell compares". */
    public Measured holds(boolean met, String words) {
        return with(met ? 1 : 0, it -> it == 1, words);
    }

    private Measured with(double value, DoublePredicate meets, String words) {
        var more = new ArrayList<>(bars);
        more.add(new Bar(words, meets.test(value)));
        return new Measured(figure, reference, more);
    }

    /** Numbers as people read them: 0.4, 18.5, 300. */
    public static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.1f", value);
    }

    public boolean meets() {
        return !bars.isEmpty() && bars.stream().allMatch(Bar::met);
    }
}
