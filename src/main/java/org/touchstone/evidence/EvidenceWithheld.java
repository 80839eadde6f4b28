package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** A file of a case turned out to be infected: it stays in the vault, and nobody gets it any more. */
public record EvidenceWithheld(EvidenceId id, CaseId caseId, Instant at, String fileName, Visibility visibility) {}
