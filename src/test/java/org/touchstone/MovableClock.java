package org.touchstone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.touchstone.common.PortalClock;

/** The clock of all tests; the engine follows it. */
public final class MovableClock extends Clock {

    private final Clock base = new PortalClock();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    void move(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), ahead);
    }
}
