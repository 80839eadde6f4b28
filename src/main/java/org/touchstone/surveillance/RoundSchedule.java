package org.touchstone.surveillance;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens the round of the day as soon as the portal runs on that day; most times there is one already. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class RoundSchedule {

    private static final String TEN_MINUTES = "PT10M";
    private static final String AFTER_THE_START = "PT20S";

    private final Rounds rounds;

    RoundSchedule(Rounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = TEN_MINUTES, initialDelayString = AFTER_THE_START)
    void openDaily() {
        rounds.openDaily();
    }
}
