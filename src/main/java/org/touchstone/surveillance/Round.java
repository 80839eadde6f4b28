package org.touchstone.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;

/**
 * A round of surveillance.
 *
 * @param daily whether it is the one of its day, or one that an investigator asked for
 * @param seed of the draw: over the same listings it gives the same ones again
 */
public record Round(
        RoundId id,
        LocalDate day,
        boolean daily,
        RoundSizes sizes,
        long seed,
        PersonId openedBy,
        Instant openedAt,
        Instant endsAt,
        @Nullable Instant closedAt) {

    public boolean closed() {
        return closedAt != null;
    }
}
