package org.touchstone.complaint.ui;

import org.touchstone.complaint.ComplaintStatus;
import org.touchstone.ui.Badge;

/** Where a complaint stands, as a badge. */
final class StatusBadge {

    private StatusBadge() {}

    static Badge of(ComplaintStatus status) {
        Badge.Tone tone = switch (status) {
            case RECEIVED, IN_REVIEW, TEST_PURCHASE, WITH_SELLER, DECISION -> Badge.Tone.INFO;
            case QUESTION -> Badge.Tone.WARNING;
            case UPHELD -> Badge.Tone.GOOD;
            case NOT_UPHELD, REJECTED -> Badge.Tone.BAD;
            case LAPSED, TAKEN_BACK -> Badge.Tone.NEUTRAL;
        };
        return Badge.of("complaint.status." + status, tone);
    }
}
