package org.touchstone.reporter;

/** How much harm a knowingly false complaint did, from the least to the most. */
public enum Gravity {
    /** Found out before the seller heard of it. */
    SLIGHT,
    /** The seller had to defend themselves. */
    SERIOUS,
    /** The seller was penalised for it. */
    GRAVE;

    public String textKey() {
        return "reporter.gravity." + name();
    }
}
