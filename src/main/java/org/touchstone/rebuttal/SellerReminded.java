package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;

/** The seller was reminded of the deadline. */
public record SellerReminded(CaseId caseId, PersonId by, Instant at, Instant deadline) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Moment.kept(deadline));
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
