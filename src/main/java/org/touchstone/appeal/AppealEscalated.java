package org.touchstone.appeal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An appeal was not decided in time. */
public record AppealEscalated(CaseId caseId, PersonId by, Instant at, AppealId appeal) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(appeal.value());
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DEADLINES;
    }
}
