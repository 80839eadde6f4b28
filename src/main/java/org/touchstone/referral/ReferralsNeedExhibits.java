package org.touchstone.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.ExhibitsInUse;

/** While a lead waits for its release or an agency works on a referral, the exhibits of all its cases are needed. */
@Component
class ReferralsNeedExhibits implements ExhibitsInUse {

    private final ReferralStore store;

    ReferralsNeedExhibits(ReferralStore store) {
        this.store = store;
    }

    @Override
    public Set<CaseId> among(Set<CaseId> cases) {
        return store.worked(cases);
    }

    @Override
    public String why() {
        return "referral.refused.exhibitsNeeded";
    }
}
