package org.touchstone.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for contents whose time to leave has come. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class LeavingSchedule {

    private final LeavingContents contents;

    LeavingSchedule(LeavingContents contents) {
        this.contents = contents;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT2M")
    void sweep() {
        contents.sweep();
    }
}
