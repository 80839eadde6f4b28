package org.touchstone.penalty;

import org.touchstone.rules.RuleSet;

/** Proven counterfeit cases of one seller over any period; overturned ones do not count. */
public record Strikes(int proven) {

    public Strikes {
        if (proven < 0) {
            throw new IllegalArgumentException("Strikes: " + proven);
        }
    }

    /** The strikes with a further case: only a counterfeit is one. */
    Strikes with(Violation violation) {
        return violation == Violation.COUNTERFEIT ? new Strikes(proven + 1) : this;
    }

    /** Whether so many ban whatever the points. */
    public boolean ban(RuleSet rules) {
        return proven >= rules.number("provenCasesToBan");
    }
}
