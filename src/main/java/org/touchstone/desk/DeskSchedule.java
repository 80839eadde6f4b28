package org.touchstone.desk;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tidies up once a day, for the first time a while after the start. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class DeskSchedule {

    private static final String A_DAY = "PT24H";
    private static final String AFTER_THE_START = "PT10M";

    private final OldThings old;

    DeskSchedule(OldThings old) {
        this.old = old;
    }

    @Scheduled(fixedDelayString = A_DAY, initialDelayString = AFTER_THE_START)
    void throwAway() {
        old.throwAway();
    }
}
