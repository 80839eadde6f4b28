package org.touchstone.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.common.Moment;
import org.touchstone.common.Refused;

/** The days a report covers, first and last included, in the programme's zone; at most ten years. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new Refused("reporting.refused.order", Moment.kept(first), Moment.kept(last));
        }
        if (first.plusYears(10).isBefore(last)) {
            throw new Refused("reporting.refused.long");
        }
    }

    /** The year that ends today. */
    public static Period lastYear(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        return new Period(today.minusYears(1), today);
    }

    Instant from() {
        return first.atStartOfDay(Moment.ZONE).toInstant();
    }

    /** The first instant that is no longer part of it. */
    Instant until() {
        return last.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }
}
