package org.touchstone.penalty;

import java.time.Instant;
import org.touchstone.common.CaseId;

/**
 * Points booked for one case.
 *
 * @param violatedAt when the violation was reported, which decides what counts once
 * @param bookedAt when the penalty took effect, from which they count for so many days
 */
public record PointsEntry(CaseId caseId, Violation violation, int points, Instant violatedAt, Instant bookedAt) {

    public PointsEntry {
        if (points < 0) {
            throw new IllegalArgumentException("Booked points of " + points);
        }
    }
}
