package org.touchstone.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The portal's clock. It shows the time of the machine, except to a thread that retells the past, as demo data do. */
public final class PortalClock extends Clock {

    private static final ScopedValue<AtomicReference<Duration>> AGO = ScopedValue.newInstance();

    private final ZoneId zone;

    public PortalClock() {
        this(ZoneOffset.UTC);
    }

    private PortalClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Lets a past happen now, for this thread alone: it begins so long ago and ends where its acts have led. */
    public static void retell(Duration ago, Runnable past) {
        ScopedValue.where(AGO, new AtomicReference<>(ago)).run(past);
    }

    /** Time goes by in what is retold, though never beyond the present; outside of it nothing happens. */
    public static void passes(Duration time) {
        if (AGO.isBound()) {
            AGO.get().updateAndGet(ago -> atLeastNothing(ago.minus(time)));
        }
    }

    /** What is retold has come this near to the present, if it was not nearer before. */
    public static void comesWithin(Duration ago) {
        if (AGO.isBound()) {
            AGO.get().updateAndGet(before -> before.compareTo(ago) < 0 ? before : ago);
        }
    }

    @Override
    public Instant instant() {
        return AGO.isBound() ? Instant.now().minus(AGO.get().get()) : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }

    private static Duration atLeastNothing(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
