package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An investigator saw no lead in the case. */
public record LeadDismissed(CaseId caseId, PersonId by, Instant at, String reason) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(reason);
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
