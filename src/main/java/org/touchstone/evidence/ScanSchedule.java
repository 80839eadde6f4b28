package org.touchstone.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the scanner again, every minute, about what waits for it. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class ScanSchedule {

    private final Scans scans;

    ScanSchedule(Scans scans) {
        this.scans = scans;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void again() {
        for (String content : scans.waiting()) {
            if (!scans.again(content)) {
                return;
            }
        }
    }
}
