package org.touchstone.reporter;

import org.touchstone.common.CaseId;

/**
 * A report on a case, on the record of whoever made it.
 *
 * @param reason the code of the reason told
 */
public record Report(CaseId caseId, ReporterId by, String reason) {}
