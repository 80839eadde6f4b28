package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A case ended; every party hears what came of it. */
public record CaseClosed(CaseId caseId, PersonId by, Instant at, CaseOutcome outcome) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of("cases.outcome." + outcome.name());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
