package org.touchstone.rebuttal;

import org.jspecify.annotations.Nullable;

/** How a rebuttal ended. */
public enum Outcome {
    REFUTED(null),
    CONCEDED(null),
    REPORTER_SILENT(null),
    NOT_REFUTED("counterfeit"),
    SELLER_SILENT("counterfeit"),
    FICTITIOUS("fictitiousTransactions"),
    /** The case ended while the rebuttal was still under way. */
    CALLED_OFF(null);

    private final @Nullable String ground;

    Outcome(@Nullable String ground) {
        this.ground = ground;
    }

    /** What is held against the seller, in the words of {@code penalty.dmn}; null when nothing is. */
    public @Nullable String ground() {
        return ground;
    }
}
