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
import org.touchstone.identity.Organisation;

/** An agency declined the referral. */
public record ReferralDeclined(
        CaseId caseId, PersonId by, Instant at, ReferralId referral, Organisation agency, String reason)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(agency.name(), reason);
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.of(agency.id());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
