package org.touchstone.reporter;

import java.util.List;
import org.touchstone.common.CaseId;

/**
 * A report on a case, on the record of whoever made it.
 *
 * @param reason the code of the reason told
 * @param listings the accused ones among those that it names
 */
public record Report(CaseId caseId, ReporterId by, String reason, List<String> listings) {

    public Report {
        listings = List.copyOf(listings);
    }
}
