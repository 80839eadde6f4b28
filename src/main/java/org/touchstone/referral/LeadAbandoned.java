package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A lead was given up. */
public record LeadAbandoned(CaseId caseId, PersonId by, Instant at, LeadId lead) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(lead.value());
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
