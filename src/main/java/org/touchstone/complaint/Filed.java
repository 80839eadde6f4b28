package org.touchstone.complaint;

import java.util.List;
import org.touchstone.common.CaseId;

/** What a reporter gets after filing: the complaint's number and the cases it opened or joined, one per seller. */
public record Filed(ComplaintId id, List<CaseId> cases) {}
