package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An agency concluded the referral. */
public record ReferralConcluded(CaseId caseId, PersonId by, Instant at, ReferralId referral, String agency)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(agency);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
