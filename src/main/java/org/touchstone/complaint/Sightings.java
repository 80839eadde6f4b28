package org.touchstone.complaint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;

/** A look at all that a case accuses, which is still all when somebody acts on it: the case is held from then on. */
@Component
class Sightings {

    private final Snapshots snapshots;
    private final Cases cases;
    private final TransactionTemplate nested;

    Sightings(Snapshots snapshots, Cases cases, PlatformTransactionManager transactions) {
        this.snapshots = snapshots;
        this.cases = cases;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The marketplace may take its time, and whoever joins or leaves the case meanwhile does not wait for it. */
    Sighting of(CaseId id) {
        Sighting sighting = snapshots.look(id, cases.listings(id));
        while (!held(id, sighting)) {
            sighting = sighting.and(snapshots.look(id, sighting.missing(cases.listings(id))));
        }
        return sighting;
    }

    /** Holds the case; when something has joined, the savepoint's end lets it go again until that was looked at, too. */
    private boolean held(CaseId id, Sighting sighting) {
        return Boolean.TRUE.equals(nested.execute(status -> {
            cases.hold(id);
            boolean all = sighting.missing(cases.listings(id)).isEmpty();
            if (!all) {
                status.setRollbackOnly();
            }
            return all;
        }));
    }
}
