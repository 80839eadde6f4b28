package org.touchstone.demo;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.referral.Consideration;
import org.touchstone.referral.Lead;
import org.touchstone.referral.LeadDraft;
import org.touchstone.referral.LeadId;
import org.touchstone.referral.Leads;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;

/** The way to the source: what the platform makes of a penalised case, until a lead is in an agency's hands. */
@Component
class Offline {

    private final Leads leads;
    private final ReferralDesk desk;
    private final People people;

    Offline(Leads leads, ReferralDesk desk, People people) {
        this.leads = leads;
        this.desk = desk;
        this.people = people;
    }

    void noLead(CaseId id) {
        leads.consider(
                Troupe.INVESTIGATOR,
                id,
                new Consideration.NoLead("A single seller of small means; nothing points to a maker."));
    }

    void lead(CaseId id, String... agencies) {
        Set<OrganisationId> to = new LinkedHashSet<>();
        List.of(agencies).forEach(agency -> to.add(new OrganisationId(agency)));
        leads.consider(Troupe.INVESTIGATOR, id, new Consideration.NewLead(draft(to)));
    }

    LeadId of(CaseId id) {
        return leads.of(Troupe.INVESTIGATOR, id).getLast().id();
    }

    void release(CaseId id) {
        leads.release(Troupe.APPROVER, of(id));
    }

    void refuse(CaseId id) {
        leads.refuse(Troupe.APPROVER, of(id), "The warehouse is not named yet; the agency could not act on this.");
    }

    void resubmit(CaseId id) {
        Lead lead = leads.see(Troupe.INVESTIGATOR, of(id));
        leads.resubmit(Troupe.INVESTIGATOR, lead.id(), draft(lead.draft().agencies()));
    }

    void giveUp(CaseId id) {
        leads.giveUp(Troupe.INVESTIGATOR, of(id));
    }

    /** The latest referral of the case to this agency. */
    ReferralId at(CaseId id, String agency) {
        return desk.of(Troupe.INVESTIGATOR, id).stream()
                .filter(referral -> referral.agency().value().equals(agency))
                .max(Comparator.comparing(referral -> referral.id().value()))
                .orElseThrow()
                .id();
    }

    /** The officer who acts for an agency, and beside them the head of unit if there is one. */
    List<Person> officers(String agency) {
        var organisation = new OrganisationId(agency);
        var officers = new LinkedHashSet<>(people.of(organisation, Role.OFFICER));
        officers.addAll(people.of(organisation, Role.SUPERVISOR));
        return List.copyOf(officers);
    }

    private static LeadDraft draft(Set<OrganisationId> agencies) {
        return new LeadDraft(
                "Warehouse behind several stores",
                "Parcels of this seller and of two others leave from one warehouse at night; the labels come from one printer.",
                Set.of(),
                agencies);
    }
}
