package org.touchstone.reporter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;

/**
 * What an adjudicator decided about a reporter.
 *
 * @param chosen null when nothing is done
 * @param reasons 20 to 2,000 characters; the reporter reads them
 */
public record Decision(@Nullable Proposal chosen, String reasons, PersonId by, Instant at) {

    public static final int MOST_REASONS = 2_000;
    static final int LEAST_REASONS = 20;

    public Decision {
        reasons = sized(reasons, "reporter.refused.reasons");
    }

    /** A text of 20 to 2,000 characters, or the refusal. */
    static String sized(String text, String refusal) {
        return PlainText.sized(text, LEAST_REASONS, MOST_REASONS, refusal);
    }
}
