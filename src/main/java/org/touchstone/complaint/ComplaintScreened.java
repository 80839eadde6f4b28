package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The automatic checks were made and the case was triaged. */
public record ComplaintScreened(CaseId caseId, PersonId by, Instant at, int passed, int failed) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(passed), Integer.toString(failed));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
