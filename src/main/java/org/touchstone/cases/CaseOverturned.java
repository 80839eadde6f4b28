package org.touchstone.cases;

import java.time.Instant;
import org.touchstone.common.CaseId;

/** Nothing of a case's penalty stands any more; the timeline tells of it as measures that were reversed. */
public record CaseOverturned(CaseId caseId, Instant at) {}
