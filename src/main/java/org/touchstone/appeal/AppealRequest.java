package org.touchstone.appeal;

import java.util.List;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;

/**
 * What a seller brings forward.
 *
 * @param grounds why the decision is wrong, 20 to 5,000 characters
 * @param evidence files of the case that show it, at most 20
 */
public record AppealRequest(String grounds, List<EvidenceId> evidence) {

    public static final int MOST_GROUNDS = 5_000;
    private static final int LEAST_GROUNDS = 20;
    private static final int MOST_FILES = 20;

    public AppealRequest {
        grounds = PlainText.sized(grounds, LEAST_GROUNDS, MOST_GROUNDS, "appeal.refused.grounds");
        evidence = List.copyOf(evidence);
        if (evidence.size() > MOST_FILES) {
            throw new Refused("appeal.refused.files", MOST_FILES);
        }
    }
}
