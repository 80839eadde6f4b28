package org.touchstone.appeal;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.ExhibitsInUse;

/** While an appeal is open or can still be filed, whoever decides it needs what the decision rested on. */
@Component
class AppealsNeedExhibits implements ExhibitsInUse {

    private final AppealStore store;
    private final Clock clock;

    AppealsNeedExhibits(AppealStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<CaseId> among(Set<CaseId> cases) {
        return store.appealed(cases, clock.instant());
    }

    @Override
    public String why() {
        return "appeal.refused.exhibitsNeeded";
    }
}
