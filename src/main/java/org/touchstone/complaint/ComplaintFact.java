package org.touchstone.complaint;

import java.util.Arrays;
import java.util.List;

/** What a reason asks for besides the description; the accused reads it too. */
public enum ComplaintFact {
    HOW_RECOGNISED(ComplaintReason.COUNTERFEIT, false),
    TEST_PURCHASE(ComplaintReason.COUNTERFEIT, false),
    WHERE_THE_MARK_APPEARS(ComplaintReason.IMPROPER_USE, true),
    CLAIM_NUMBER(ComplaintReason.PATENT_INFRINGEMENT, true),
    COPIED_FEATURE(ComplaintReason.DESIGN_COPY, true),
    TITLE_OF_THE_WORK(ComplaintReason.PIRACY, true);

    public static final int LONGEST = 500;

    private final ComplaintReason reason;
    private final boolean needed;

    ComplaintFact(ComplaintReason reason, boolean needed) {
        this.reason = reason;
        this.needed = needed;
    }

    public boolean belongsTo(ComplaintReason other) {
        return reason == other;
    }

    /** Whether a complaint for its reason cannot be judged without it. */
    public boolean needed() {
        return needed;
    }

    public static List<ComplaintFact> of(ComplaintReason reason) {
        return Arrays.stream(values()).filter(fact -> fact.belongsTo(reason)).toList();
    }
}
