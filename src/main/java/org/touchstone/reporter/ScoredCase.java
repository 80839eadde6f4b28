package org.touchstone.reporter;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** One decided complaint on a record. */
public record ScoredCase(
        CaseId caseId, String reason, Instant filedAt, Score score, Instant scoredAt, Gravity gravity) {}
