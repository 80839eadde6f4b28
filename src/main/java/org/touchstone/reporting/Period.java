package org.touchstone.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.touchstone.common.Refused;

/** The days a report covers, first and last included, in the programme's zone; at most ten years. */
public record Period(LocalDate first, LocalDate last) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Period {
        if (last.isBefore(first)) {
            throw new Refused("reporting.refused.order", first.toString(), last.toString());
        }
        if (first.plusYears(10).isBefore(last)) {
            throw new Refused("reporting.refused.long");
        }
    }

    /** The year that ends today. */
    public static Period lastYear(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return new Period(today.minusYears(1), today);
    }

    Instant from() {
        return first.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant that is no longer part of it. */
    Instant until() {
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
