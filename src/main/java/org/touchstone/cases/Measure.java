package org.touchstone.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a penalty can consist of, as {@code penalty.dmn} names it; the vocabulary that several rooms share. */
public enum Measure {
    DELIST,
    REFUND,
    POINTS,
    WARN,
    LIMIT_LISTINGS,
    REMOVE_ALL_LISTINGS,
    NAME_AND_SHAME(true),
    CLOSE_STORE(true),
    CONFISCATE_DEPOSIT(true),
    BAN(true);

    private final boolean heavy;

    Measure() {
        this(false);
    }

    Measure(boolean heavy) {
        this.heavy = heavy;
    }

    /** Whether a second person must approve it. */
    public boolean heavy() {
        return heavy;
    }

    /** The text that names it. */
    public String textKey() {
        return "cases.measure." + name();
    }

    /** Several measures as one argument of a sentence, in the order of this enum. */
    static List<String> argument(Collection<Measure> measures) {
        return List.of(measures.stream().sorted().map(Measure::textKey).collect(Collectors.joining(",")));
    }
}
