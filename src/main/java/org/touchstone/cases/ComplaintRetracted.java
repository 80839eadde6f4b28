package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The owner of the right called a closed case an error: whoever did something because of it undoes it. */
public record ComplaintRetracted(CaseId caseId, PersonId by, Instant at, String reason) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(reason);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
