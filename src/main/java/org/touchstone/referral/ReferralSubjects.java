package org.touchstone.referral;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchstone.cases.SubjectsOfCase;
import org.touchstone.common.CaseId;

/** Tells which leads and referrals a case is part of. */
@Component
@Order(1)
class ReferralSubjects implements SubjectsOfCase {

    private final LeadStore leads;
    private final ReferralStore referrals;

    ReferralSubjects(LeadStore leads, ReferralStore referrals) {
        this.leads = leads;
        this.referrals = referrals;
    }

    @Override
    public List<String> of(CaseId id) {
        return Stream.concat(
                        leads.of(id).stream().map(lead -> lead.id().value()),
                        referrals.of(id).stream().map(referral -> referral.id().value()))
                .toList();
    }
}
