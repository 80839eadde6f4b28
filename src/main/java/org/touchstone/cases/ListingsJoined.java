package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A further complaint on the same right and seller joined the case. */
public record ListingsJoined(CaseId caseId, PersonId by, Instant at, int listings) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(listings));
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
