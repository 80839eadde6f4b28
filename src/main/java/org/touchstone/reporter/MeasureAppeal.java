package org.touchstone.reporter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;

/**
 * What a reporter says against a warning or suspension, and what came of it.
 *
 * @param grounds 20 to 2,000 characters
 * @param end null while it is open
 */
public record MeasureAppeal(
        String grounds, PersonId by, Instant at, @Nullable End end) {

    /** @param upheld whether the measure stands */
    public record End(boolean upheld, String reasons, PersonId by, Instant at) {

        public End {
            reasons = Decision.sized(reasons, "reporter.refused.reasons");
        }
    }

    public MeasureAppeal {
        grounds = Decision.sized(grounds, "reporter.refused.grounds");
    }

    public boolean open() {
        return end == null;
    }
}
