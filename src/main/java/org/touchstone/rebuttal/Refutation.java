package org.touchstone.rebuttal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;

/** What a seller puts forward against the allegation: a statement of at most 5000 characters, grounds and exhibits. */
public record Refutation(String statement, Set<Ground> grounds, List<EvidenceId> evidence) {

    public static final int LONGEST = 5_000;
    private static final int MOST_EXHIBITS = 50;

    public Refutation {
        statement = PlainText.sized(statement, 20, LONGEST, "rebuttal.refused.statement");
        if (grounds.isEmpty()) {
            throw new Refused("rebuttal.refused.grounds");
        }
        if (evidence.size() > MOST_EXHIBITS) {
            throw new Refused("rebuttal.refused.exhibits", MOST_EXHIBITS);
        }
        grounds = Set.copyOf(EnumSet.copyOf(grounds));
        evidence = List.copyOf(evidence);
    }
}
