package org.touchstone.rebuttal;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.StandsByItself;

/** An adjudicator weighed what the seller had brought and found that it does not refute: that is a finding of the platform. */
@Component
class FoundAgainstTheSeller implements StandsByItself {

    private final RebuttalStore store;

    FoundAgainstTheSeller(RebuttalStore store) {
        this.store = store;
    }

    @Override
    public boolean stands(CaseFile file) {
        return store.find(file.id()).filter(FoundAgainstTheSeller::found).isPresent();
    }

    private static boolean found(Rebuttal rebuttal) {
        return rebuttal instanceof Rebuttal.Ended ended
                && (ended.outcome() == Outcome.NOT_REFUTED || ended.outcome() == Outcome.FICTITIOUS);
    }
}
