package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

/**
 * A file of a case turned out to be infected: it stays in the vault, and nobody gets it any more.
 *
 * @param organisation for which it was handed in
 */
public record EvidenceWithheld(
        EvidenceId id,
        CaseId caseId,
        OrganisationId organisation,
        Instant at,
        String fileName,
        Visibility visibility) {}
