package org.touchstone.reporter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a day at the records of those who are trusted: without new cases, time alone can change what they say. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class RecordSchedule {

    private final ReporterStore store;
    private final Reviews reviews;

    RecordSchedule(ReporterStore store, Reviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT5M")
    void look() {
        store.trusted().forEach(reviews::look);
    }
}
