package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * The complaint of one of several who reported the same is believed no more; the case goes on for the others, who do not
 * read what that one is told.
 */
public record JointComplaintSetAside(
        CaseId caseId, PersonId by, Instant at, String explanation, OrganisationId reporter) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(explanation);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.of(reporter);
    }
}
