package org.touchstone.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** The agency's question was answered. */
public record AgencyAnswered(
        CaseId caseId, PersonId by, Instant at, ReferralId referral, OrganisationId agency, String answer)
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
    public Optional<OrganisationId> within() {
        return Optional.of(agency);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MESSAGES;
    }
}
