package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * The complaint of one of several who reported the same is believed no more; the case goes on for the others, who do not
 * read what that one is told.
 *
 * @param brand whose it was; null for a volunteer's, since all volunteers are of one organisation: they are told in person
 */
public record JointComplaintSetAside(
        CaseId caseId,
        PersonId by,
        Instant at,
        String explanation,
        @Nullable OrganisationId brand) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(explanation);
    }

    @Override
    public Audience audience() {
        return brand == null ? Audience.STAFF : Audience.REPORTER;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.ofNullable(brand);
    }
}
