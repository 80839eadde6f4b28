package org.touchstone.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes the heads once a day and asks for missing time-stamps every hour. */
@Component
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class HeadSchedule {

    private final CustodyHeads heads;

    HeadSchedule(CustodyHeads heads) {
        this.heads = heads;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void publish() {
        if (heads.due()) {
            while (heads.publish().isPresent()) {
                // each holds as many chains as one tree takes
            }
        }
        heads.stamp();
    }
}
