package org.touchstone.appeal;

import java.time.Instant;
import java.util.Set;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

/**
 * A penalty that its seller can appeal against.
 *
 * @param standing the measures that have not been reversed
 * @param until the last instant for an appeal
 */
public record Appealable(
        CaseId caseId, OrganisationId seller, Set<Measure> standing, Instant decidedAt, Instant until) {

    public Appealable {
        standing = Set.copyOf(standing);
    }

    public boolean open(Instant at) {
        return !standing.isEmpty() && !at.isAfter(until);
    }
}
