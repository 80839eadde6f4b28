package org.touchstone.common;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Tells again what a room failed to hear. Each event is claimed in the register before it is told, so several nodes do not
 * tell it at once; and a room hears of what is so, not of what to add, so that hearing twice changes nothing.
 */
@Component
public class MissedEvents {

    private static final int AT_ONCE = 100;

    private final FailedEventPublications failed;

    MissedEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    public void again() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE));
    }
}
