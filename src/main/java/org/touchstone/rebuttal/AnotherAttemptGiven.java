package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;

/** Something is missing, and the seller may try again. */
public record AnotherAttemptGiven(CaseId caseId, PersonId by, Instant at, Instant deadline) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Moment.kept(deadline));
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
