package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A second person gave the penalty back. */
public record PenaltyRefused(CaseId caseId, PersonId by, Instant at, String reason) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(reason);
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
