package org.touchstone.penalty;

import java.time.Instant;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A second person approved the heavy measures. */
public record PenaltyApproved(CaseId caseId, PersonId by, Instant at) implements CaseEvent {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
