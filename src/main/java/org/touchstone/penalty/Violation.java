package org.touchstone.penalty;

import java.util.Arrays;

/** What was held against a seller, as {@code penalty.dmn} names it. */
public enum Violation {
    COUNTERFEIT("counterfeit", true),
    IMPROPER_USE("improperUse", false),
    FALSE_DOCUMENT("falseDocument", true),
    FICTITIOUS_TRANSACTIONS("fictitiousTransactions", true);

    private final String ground;
    private final boolean serious;

    Violation(String ground, boolean serious) {
        this.ground = ground;
        this.serious = serious;
    }

    public String ground() {
        return ground;
    }

    /** Serious violations close together count once. */
    public boolean serious() {
        return serious;
    }

    public String textKey() {
        return "penalty.violation." + name();
    }

    /** @param ground as the case file keeps it */
    static Violation of(String ground) {
        return Arrays.stream(values())
                .filter(violation -> violation.ground.equals(ground))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a ground of penalty.dmn: " + ground));
    }
}
