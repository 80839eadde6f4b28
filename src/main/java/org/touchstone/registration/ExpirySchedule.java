package org.touchstone.registration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a day, for the first time a while after the start, for rights and letters that end soon. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class ExpirySchedule {

    private static final String A_DAY = "PT24H";
    private static final String AFTER_THE_START = "PT2M";

    private final Expiries expiries;

    ExpirySchedule(Expiries expiries) {
        this.expiries = expiries;
    }

    @Scheduled(fixedDelayString = A_DAY, initialDelayString = AFTER_THE_START)
    void warn() {
        int given = expiries.warn();
        while (given > 0) {
            given = expiries.warn();
        }
    }
}
