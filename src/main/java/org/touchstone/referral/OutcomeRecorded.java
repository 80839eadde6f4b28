package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An agency recorded what came of the referral. */
public record OutcomeRecorded(
        CaseId caseId, PersonId by, Instant at, ReferralId referral, String agency, int suspects, int arrests)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(agency, Integer.toString(suspects), Integer.toString(arrests));
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
