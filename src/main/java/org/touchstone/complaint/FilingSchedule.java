package org.touchstone.complaint;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps old keys every hour, and takes up files that somebody left in the middle. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class FilingSchedule {

    private final Filings filings;
    private final FileRuns runs;

    FilingSchedule(Filings filings, FileRuns runs) {
        this.filings = filings;
        this.runs = runs;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void sweep() {
        filings.sweep();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void takeUp() {
        runs.takeUp();
    }
}
