package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The marketplace carried out what was ordered in the case. */
public record CommandCarriedOut(CaseId caseId, PersonId by, Instant at, String command, String target)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(command, target);
    }

    @Override
    public Audience audience() {
        return Audience.SELLER;
    }
}
