package org.touchstone.common;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few minutes, so that a failure that passes by itself costs minutes and not the days until a restart. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class MissedEventsSchedule {

    private final MissedEvents missed;

    MissedEventsSchedule(MissedEvents missed) {
        this.missed = missed;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void again() {
        missed.again();
    }
}
