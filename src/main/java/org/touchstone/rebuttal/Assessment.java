package org.touchstone.rebuttal;

import org.touchstone.common.PlainText;

/**
 * What an adjudicator makes of a refutation.
 *
 * @param reasons for the parties to read, 20 to 5000 characters; for another attempt it says what is missing
 */
public record Assessment(Verdict verdict, String reasons) {

    /** The possible results, each with the outcome that the process knows. */
    public enum Verdict {
        REFUTED("refuted"),
        NOT_REFUTED("notRefuted"),
        ANOTHER_ATTEMPT("anotherAttempt"),
        FICTITIOUS("fictitious");

        private final String outcome;

        Verdict(String outcome) {
            this.outcome = outcome;
        }

        String outcome() {
            return outcome;
        }
    }

    public Assessment {
        reasons = PlainText.sized(reasons, 20, 5_000, "rebuttal.refused.assessment");
    }
}
