package org.touchstone.marketplace;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every second, batch after batch while there is work. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "touchstone.jobs", havingValue = "true", matchIfMissing = true)
class CommandSchedule {

    private final MarketplaceCommands commands;

    CommandSchedule(MarketplaceCommands commands) {
        this.commands = commands;
    }

    @Scheduled(fixedDelay = 1_000)
    void drain() {
        int taken = MarketplaceCommands.BATCH;
        while (taken == MarketplaceCommands.BATCH) {
            taken = commands.drain();
        }
    }
}
