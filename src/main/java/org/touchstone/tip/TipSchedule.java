package org.touchstone.tip;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is no longer needed, and takes back what a rights owner did not answer. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class TipSchedule {

    private final Tips tips;
    private final TipDesk desk;
    private final TipLimitStore limits;
    private final Clock clock;

    TipSchedule(Tips tips, TipDesk desk, TipLimitStore limits, Clock clock) {
        this.tips = tips;
        this.desk = desk;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT2M")
    void forget() {
        tips.forgetExpired();
        desk.ownersSilent();
        limits.forget(clock.instant());
    }
}
