package org.touchstone.complaint;

import org.touchstone.cases.CaseFile;
import org.touchstone.common.Refused;

/** When a complaint can be taken back: before the decision on the seller is being taken. */
final class TakingBack {

    private TakingBack() {}

    static void check(CaseFile file) {
        if (file.closed()) {
            throw new Refused("complaint.refused.closed", file.id().value());
        }
        if (!possible(file)) {
            throw new Refused("complaint.refused.tooLate", file.id().value());
        }
    }

    static boolean possible(CaseFile file) {
        return switch (file.stage()) {
            case VERIFICATION, TEST_PURCHASE, REBUTTAL -> !file.closed();
            case PENALTY, CONSIDERATION, REFERRAL, CLOSED -> false;
        };
    }
}
