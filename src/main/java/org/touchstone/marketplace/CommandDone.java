package org.touchstone.marketplace;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** The marketplace carried a command out. */
public record CommandDone(CaseId caseId, String key, String kind, String target, Instant at) {}
