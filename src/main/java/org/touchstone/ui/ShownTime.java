package org.touchstone.ui;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.common.PortalClock;

/** The portal's clock for components, which are made with {@code new} and cannot have it injected. */
@Component
final class ShownTime {

    private static volatile Clock clock = new PortalClock();

    ShownTime(Clock clock) {
        ShownTime.clock = clock;
    }

    static Instant now() {
        return clock.instant();
    }
}
