package org.touchstone.reporting;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws old workbooks away once a day. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class ReportSchedule {

    private final LargeWorkbooks workbooks;

    ReportSchedule(LargeWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT10M")
    void throwAway() {
        workbooks.throwAway();
    }
}
