package org.touchstone.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.ui.Dates;

/** Throws away what nobody comes back for: drafts of three months ago, results of a month ago. */
@Component
class OldThings {

    private static final Period DRAFTS = Period.ofMonths(3);
    private static final Period RESULTS = Period.ofDays(31);

    private final FormDraftStore drafts;
    private final ManyStore results;
    private final Clock clock;

    OldThings(FormDraftStore drafts, ManyStore results, Clock clock) {
        this.drafts = drafts;
        this.results = results;
        this.clock = clock;
    }

    @Transactional
    void throwAway() {
        drafts.forgetBefore(ago(DRAFTS));
        results.forgetBefore(ago(RESULTS));
    }

    private Instant ago(Period age) {
        return clock.instant().atZone(Dates.ZONE).minus(age).toInstant();
    }
}
