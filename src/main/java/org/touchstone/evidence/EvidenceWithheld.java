package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A file of a case turned out to be infected: it stays in the vault, and nobody gets it any more. */
public record EvidenceWithheld(
        EvidenceId id, CaseId caseId, PersonId keeper, Instant at, String fileName, Visibility visibility) {}
