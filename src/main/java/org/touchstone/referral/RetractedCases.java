package org.touchstone.referral;

import java.util.Comparator;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** A case that a lead rests on was called an error: whoever follows the lead has to know, and decides what it means. */
@Component
class RetractedCases {

    private final LeadStore leads;
    private final ReferralStore referrals;
    private final Notices notices;

    RetractedCases(LeadStore leads, ReferralStore referrals, Notices notices) {
        this.leads = leads;
        this.referrals = referrals;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void hear(ComplaintRetracted retracted) {
        CaseId id = retracted.caseId();
        leads.of(id)
                .forEach(lead -> notices.tell(
                        Group.of(Role.INVESTIGATOR),
                        "case/" + id,
                        "referral.notice.retractedLead",
                        id.value(),
                        lead.id().value()));
        referrals.of(id).stream()
                .sorted(Comparator.comparing(referral -> referral.id().value()))
                .forEach(referral -> notices.tell(
                        Group.of(Role.SUPERVISOR, referral.agency()),
                        "referrals/" + referral.id(),
                        "referral.notice.retracted",
                        id.value(),
                        referral.id().value()));
    }
}
