package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The marketplace did not carry out what was ordered in the case: an operator has to look at it. */
public record CommandFailed(CaseId caseId, PersonId by, Instant at, String command, String target, String reason)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(command, target, reason);
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
