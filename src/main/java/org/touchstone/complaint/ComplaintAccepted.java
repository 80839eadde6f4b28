package org.touchstone.complaint;

import java.time.Instant;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Intake found the complaint in order. */
public record ComplaintAccepted(CaseId caseId, PersonId by, Instant at) implements CaseEvent {

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
