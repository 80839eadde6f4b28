package org.touchstone.reporter;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.StandsByItself;

/** Somebody else reported the same and was believed with it: their word is left when nobody believes the first. */
@Component
class BroughtByOthers implements StandsByItself {

    private final ScoreStore scores;

    BroughtByOthers(ScoreStore scores) {
        this.scores = scores;
    }

    @Override
    public boolean stands(CaseFile file) {
        return scores.reporters(file.id()).size() > 1;
    }
}
