package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An agency declined the referral. */
public record ReferralDeclined(
        CaseId caseId, PersonId by, Instant at, ReferralId referral, String agency, String reason)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(agency, reason);
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
