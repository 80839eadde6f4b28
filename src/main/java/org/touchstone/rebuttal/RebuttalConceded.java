package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The reporter gives in. */
public record RebuttalConceded(CaseId caseId, PersonId by, Instant at) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
