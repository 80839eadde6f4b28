package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** A file of the case turned out to be infected, and nobody gets it any more. */
public record InfectedEvidenceWithheld(
        CaseId caseId, PersonId by, Instant at, String fileName, Audience audience, Optional<OrganisationId> within)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(fileName);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.FILES;
    }
}
