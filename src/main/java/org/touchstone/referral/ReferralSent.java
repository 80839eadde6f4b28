package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The case went to an agency. */
public record ReferralSent(CaseId caseId, PersonId by, Instant at, ReferralId referral, String agency)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(agency);
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
