package org.touchstone.reporter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reporter, with what their record and the decisions on it amount to.
 *
 * @param warned the warning that is remembered, null when there is none
 * @param suspended the latest suspension, null when there never was one; it can be over
 */
public record Reporter(
        ReporterNumber number,
        ReporterId id,
        Lane lane,
        @Nullable Span warned,
        @Nullable Span suspended) {

    /** From when until when. */
    public record Span(Instant from, Instant until) {

        boolean at(Instant now) {
            return now.isBefore(until);
        }
    }

    /** What weighs more comes first. */
    public Standing standing(Instant now) {
        if (suspended != null && suspended.at(now)) {
            return new Standing.Suspended(suspended.from(), suspended.until());
        }
        if (warned != null && warned.at(now)) {
            return new Standing.Warned(warned.from(), warned.until());
        }
        return lane instanceof Lane.Trusted trusted
                ? new Standing.Trusted(trusted.since())
                : new Standing.Ordinary(lane);
    }

    Reporter in(Lane next) {
        return new Reporter(number, id, next, warned, suspended);
    }

    Reporter with(@Nullable Span warning, @Nullable Span suspension) {
        return new Reporter(number, id, lane, warning, suspension);
    }
}
