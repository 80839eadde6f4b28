package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The agency's question was answered. */
public record AgencyAnswered(CaseId caseId, PersonId by, Instant at, ReferralId referral, String answer)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(answer);
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MESSAGES;
    }
}
