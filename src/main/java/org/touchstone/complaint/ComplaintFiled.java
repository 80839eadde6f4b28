package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** A complaint was filed, and this case is about one of the sellers it names. */
public record ComplaintFiled(
        CaseId caseId, PersonId by, OrganisationId reporter, Instant at, String complaint, String reason, int listings)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(complaint, reason, Integer.toString(listings));
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER_APART;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.of(reporter);
    }
}
