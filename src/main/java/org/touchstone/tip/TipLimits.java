package org.touchstone.tip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Refused;

/** How often something may be tried, counted in the database for all nodes together; what is kept of people is a keyed hash. */
@Component
class TipLimits {

    /** What is limited, how often, and for how long. */
    enum Kind {
        SUBMIT_FROM(10, Duration.ofHours(1)),
        SUBMIT_BY(5, Duration.ofDays(1)),
        LOOK_FROM(30, Duration.ofHours(1)),
        CONFIRM_FROM(30, Duration.ofHours(1));

        private final int most;
        private final Duration window;

        Kind(int most, Duration window) {
            this.most = most;
            this.window = window;
        }
    }

    private final TipLimitStore store;
    private final TipKeys keys;
    private final Clock clock;

    TipLimits(TipLimitStore store, TipKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Counts a try, also when what follows fails; refuses the one too many, and says for how long. Never within a
     * transaction: whoever holds one connection must not wait for a second.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void count(Kind kind, String who) {
        Instant now = clock.instant();
        int tries = store.count(keys.hash(kind.name(), who), kind, now, now.plus(kind.window));
        if (tries > kind.most) {
            throw new Refused("tip.refused.often", kind.most, kind.window.toHours());
        }
    }
}
