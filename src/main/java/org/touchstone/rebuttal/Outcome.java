package org.touchstone.rebuttal;

import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Allegation;

/** How a rebuttal ended. */
public enum Outcome {
    REFUTED,
    CONCEDED,
    REPORTER_SILENT,
    NOT_REFUTED,
    SELLER_SILENT,
    FICTITIOUS,
    /** The case ended while the rebuttal was still under way. */
    CALLED_OFF;

    /** What is held against a seller who was accused of this, in the words of {@code penalty.dmn}; null when nothing is. */
    public @Nullable String ground(Allegation alleged) {
        return switch (this) {
            case NOT_REFUTED, SELLER_SILENT -> alleged.ground();
            case FICTITIOUS -> "fictitiousTransactions";
            case REFUTED, CONCEDED, REPORTER_SILENT, CALLED_OFF -> null;
        };
    }
}
