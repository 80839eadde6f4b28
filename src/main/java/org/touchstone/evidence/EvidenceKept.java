package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * A file was added to a case.
 *
 * @param organisation for which it was handed in
 */
public record EvidenceKept(
        EvidenceId id,
        CaseId caseId,
        PersonId by,
        OrganisationId organisation,
        Instant at,
        String fileName,
        Visibility visibility) {}
