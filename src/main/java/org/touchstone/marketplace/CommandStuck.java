package org.touchstone.marketplace;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** A command will not go through by itself any more: an incident for an operator. */
public record CommandStuck(CaseId caseId, String key, String kind, String target, String reason, Instant at) {}
