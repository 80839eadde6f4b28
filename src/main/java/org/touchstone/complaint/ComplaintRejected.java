package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Intake rejected the complaint; it counts on the record of the reporter. */
public record ComplaintRejected(CaseId caseId, PersonId by, Instant at, String reason, String explanation)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(reason, explanation);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
