package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;

/** The seller got more time. */
public record DeadlineExtended(CaseId caseId, PersonId by, Instant at, Instant deadline, String reason)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Moment.kept(deadline), reason);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DEADLINES;
    }
}
