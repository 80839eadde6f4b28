package org.touchstone.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * Somebody forbids that the exhibits of a case are disposed of.
 *
 * @param organisation for whom it was placed: the platform or an agency
 * @param lifted null while it is in force
 */
public record LegalHold(
        long id,
        CaseId caseId,
        OrganisationId organisation,
        PersonId by,
        Instant at,
        String reason,
        @Nullable Lifting lifted) {

    /** How it ended. */
    public record Lifting(PersonId by, Instant at, String reason) {}

    public boolean inForce() {
        return lifted == null;
    }
}
