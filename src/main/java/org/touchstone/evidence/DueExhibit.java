package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** An exhibit of a closed case that need not be kept any longer. */
public record DueExhibit(
        EvidenceId id, CaseId caseId, String fileName, long size, Instant closedAt, Instant dueSince) {}
