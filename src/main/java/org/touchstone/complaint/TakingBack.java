package org.touchstone.complaint;

import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.common.Forbidden;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;

/** When a complaint can be taken back: by who made it, before the decision on the seller is being taken. */
final class TakingBack {

    private TakingBack() {}

    static void check(CaseFile file, OrganisationId by) {
        if (file.origin() != Origin.BRAND || !by.equals(file.reporter())) {
            throw new Forbidden();
        }
        if (file.closed()) {
            throw new Refused("complaint.refused.closed", file.id().value());
        }
        if (!possible(file)) {
            throw new Refused("complaint.refused.tooLate", file.id().value());
        }
    }

    static boolean possible(CaseFile file) {
        return switch (file.stage()) {
            case VERIFICATION, TEST_PURCHASE, REBUTTAL -> !file.closed() && file.origin() == Origin.BRAND;
            case PENALTY, CONSIDERATION, REFERRAL, CLOSED -> false;
        };
    }
}
