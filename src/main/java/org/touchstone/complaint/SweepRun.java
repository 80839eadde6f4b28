package org.touchstone.complaint;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.touchstone.common.CaseId;
import org.touchstone.identity.People;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.Reporters;

/** Runs a sweep, each case in a transaction of its own; after a crash it begins anew and finds what is left. */
@Component
class SweepRun {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRun.class);
    private static final int AT_ONCE = 100;
    private static final int TRIALS = 2;

    /** What a sweep does with a case. */
    enum Fate {
        SET_ASIDE,
        MOVED_ON,
        FAILED
    }

    private final SweepStore store;
    private final SettingAside settingAside;
    private final Reporters reporters;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    SweepRun(
            SweepStore store,
            SettingAside settingAside,
            Reporters reporters,
            People people,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.settingAside = settingAside;
        this.reporters = reporters;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void hear(SweepBegun begun) {
        Sweep sweep = store.find(begun.id()).orElseThrow();
        if (sweep.endedAt() != null) {
            return;
        }
        store.runs(sweep.id());
        List<CaseId> page = reporters.pending(sweep.reporter(), null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(id -> store.count(sweep.id(), fate(sweep, id)));
            page = reporters.pending(sweep.reporter(), page.getLast(), AT_ONCE);
        }
        store.end(sweep.id(), clock.instant());
        tell(store.find(sweep.id()).orElseThrow());
    }

    private Fate fate(Sweep sweep, CaseId id) {
        for (int trial = 1; trial <= TRIALS; trial++) {
            try {
                return settingAside.setAside(sweep, id) ? Fate.SET_ASIDE : Fate.MOVED_ON;
            } catch (RuntimeException broken) { // a lost race, as with its screening; the next case may fare better
                LOG.error("Case {} could not be set aside by {}, trial {}", id, sweep.id(), trial, broken);
            }
        }
        return Fate.FAILED;
    }

    private void tell(Sweep sweep) {
        notices.tell(
                people.person(sweep.by()),
                "reporter/" + sweep.reporter(),
                "complaint.notice.swept",
                sweep.id().value(),
                Integer.toString(sweep.setAside()),
                Integer.toString(sweep.movedOn()),
                Integer.toString(sweep.failed()));
    }
}
