package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A case was opened on a first suspicion. */
public record CaseOpened(CaseId caseId, PersonId by, Instant at, int listings) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(listings));
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
