package org.touchstone.tip;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is no longer needed, and takes back what nobody answered. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class TipSchedule {

    private final TipClocks clocks;
    private final TipLimitStore limits;
    private final Clock clock;

    TipSchedule(TipClocks clocks, TipLimitStore limits, Clock clock) {
        this.clocks = clocks;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT2M")
    void waiting() {
        clocks.run();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT3M")
    void limits() {
        limits.forget(clock.instant());
    }
}
