package org.touchstone.rebuttal;

import java.util.Set;

/** What a seller has written so far and not yet sent; nobody else reads it. */
public record Draft(String statement, Set<Ground> grounds) {

    public Draft {
        statement = Limits.text(statement, 0, Refutation.LONGEST, "statement");
        grounds = Set.copyOf(grounds);
    }
}
