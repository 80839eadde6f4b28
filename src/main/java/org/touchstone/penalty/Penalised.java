package org.touchstone.penalty;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.StandsByItself;

/** What was decided is undone by an appeal or a retraction, never by the way. */
@Component
class Penalised implements StandsByItself {

    private final PenaltyStore store;

    Penalised(PenaltyStore store) {
        this.store = store;
    }

    @Override
    public boolean stands(CaseFile file) {
        return store.find(file.id())
                .filter(penalty -> !(penalty instanceof Penalty.Proposed))
                .isPresent();
    }
}
