package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The rules proposed measures. */
public record PenaltyProposed(CaseId caseId, PersonId by, Instant at, int points, int strikes) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(points), Integer.toString(strikes));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
