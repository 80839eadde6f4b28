package org.touchstone.referral;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

/** Leads and referrals at any stage, made through the services. */
@TestComponent
public class ReferralFixture {

    public static final OrganisationId SHANGHAI = new OrganisationId("shanghai-police");
    public static final OrganisationId ZHEJIANG = new OrganisationId("zhejiang-ip");

    private final CaseFixture cases;
    private final Leads leads;
    private final Referrals referrals;
    private final ReferralStore store;
    private final Life life;

    ReferralFixture(CaseFixture cases, Leads leads, Referrals referrals, ReferralStore store, Life life) {
        this.cases = cases;
        this.leads = leads;
        this.referrals = referrals;
        this.store = store;
        this.life = life;
    }

    public CaseId penalised() {
        return cases.openAt("consideration");
    }

    /** A lead in this case that waits for its release. */
    public LeadId lead(CaseId id, OrganisationId... agencies) {
        var draft = new LeadDraft(
                "Warehouse", "Parcels of this seller leave from one warehouse.", Set.of(), Set.of(agencies));
        leads.consider(Cast.INVESTIGATOR, id, new Consideration.NewLead(draft));
        return leads.of(Cast.INVESTIGATOR, id).getLast().id();
    }

    void release(LeadId lead) {
        leads.release(Cast.APPROVER, lead);
        life.goesOn(lead.value());
    }

    LeadId released(CaseId id, OrganisationId... agencies) {
        LeadId lead = lead(id, agencies);
        release(lead);
        return lead;
    }

    ReferralId at(LeadId lead, OrganisationId agency) {
        return store.of(lead).stream()
                .filter(referral -> referral.agency().equals(agency))
                .toList()
                .getLast()
                .id();
    }

    /** A referral of a case of its own that waits for the decision of Shanghai's police. */
    public ReferralId sent() {
        return at(released(penalised(), SHANGHAI), SHANGHAI);
    }

    /** The same, accepted. */
    ReferralId accepted() {
        ReferralId referral = sent();
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Accept());
        return referral;
    }

    /** The same, with the officers named who work on it. */
    ReferralId assigned() {
        ReferralId referral = sent();
        assign(referral);
        return referral;
    }

    void assign(ReferralId referral) {
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Accept());
        referrals.assign(Cast.SUPERVISOR, referral, Set.of(Cast.OFFICER.id(), Cast.SUPERVISOR.id()));
    }
}
