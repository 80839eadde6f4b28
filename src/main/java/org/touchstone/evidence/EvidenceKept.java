package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A file was added to a case. */
public record EvidenceKept(
        EvidenceId id, CaseId caseId, PersonId by, Instant at, String fileName, Visibility visibility) {}
