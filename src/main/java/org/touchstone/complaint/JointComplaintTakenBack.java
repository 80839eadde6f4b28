package org.touchstone.complaint;

import java.time.Instant;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** One of several who reported the same took its complaint back; the case goes on for the others. */
public record JointComplaintTakenBack(CaseId caseId, PersonId by, Instant at) implements CaseEvent {

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
