package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The seller put something forward against the allegation. */
public record RebuttalFiled(CaseId caseId, PersonId by, Instant at, int attempt, int attempts) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(attempt), Integer.toString(attempts));
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
