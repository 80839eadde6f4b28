package org.touchstone.rebuttal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** The end of a rebuttal: the ground goes into the case file, and both sides hear of it. */
@Component
@Transactional
class RebuttalEnding {

    private final RebuttalStore store;
    private final Cases cases;
    private final RebuttalNotices notices;
    private final Clock clock;

    RebuttalEnding(RebuttalStore store, Cases cases, RebuttalNotices notices, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.notices = notices;
        this.clock = clock;
    }

    void end(Person by, Rebuttal.Ended ended) {
        Instant now = clock.instant();
        CaseId id = ended.about().caseId();
        Outcome outcome = ended.outcome();
        store.save(ended, now);
        CaseFile file = cases.of(id);
        String ground = outcome.ground(file.allegation());
        if (ground == null) {
            cases.tell(new AllegationRefuted(id, by.id(), now, outcome));
        } else {
            cases.ground(id, ground);
            cases.tell(new AllegationHeld(id, by.id(), now, outcome, ground));
        }
        notices.ended(file, outcome);
    }

    /** A case that ends while the seller is heard takes the rebuttal with it. */
    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        store.find(closed.caseId()).ifPresent(rebuttal -> {
            if (!(rebuttal instanceof Rebuttal.Ended)) {
                store.save(new Rebuttal.Ended(rebuttal.about(), Outcome.CALLED_OFF), clock.instant());
            }
        });
    }
}
