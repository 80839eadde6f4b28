package org.touchstone.referral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What an agency, and the platform's staff, can read of referrals. */
@Service
@Transactional
public class ReferralDesk {

    private static final Set<Role> STAFF = Set.of(Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);

    private final ReferralStore store;
    private final ReferralReportStore reports;
    private final Leads leads;
    private final Cases cases;
    private final People people;

    ReferralDesk(ReferralStore store, ReferralReportStore reports, Leads leads, Cases cases, People people) {
        this.store = store;
        this.reports = reports;
        this.leads = leads;
        this.cases = cases;
        this.people = people;
    }

    /** The referral as this person may see it: the agency's own, or any for the platform's staff. */
    @Transactional(readOnly = true)
    public Referral see(Person reader, ReferralId id) {
        reader.must(Role.OFFICER, Role.SUPERVISOR, Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);
        if (!reader.hasAny(STAFF) && !store.require(id).agency().equals(reader.organisation())) {
            throw new NotFound(id.value());
        }
        return store.require(id);
    }

    /** The agency's desk, newest first; the platform's staff see all agencies'. */
    @Transactional(readOnly = true)
    public List<Referral> desk(Person reader) {
        reader.must(Role.OFFICER, Role.SUPERVISOR, Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);
        return reader.hasAny(STAFF) ? store.latest() : store.of(reader.organisation());
    }

    /** Who of the agency can be named to work a lead. */
    @Transactional(readOnly = true)
    public List<Person> officers(Person reader, ReferralId id) {
        see(reader, id);
        return officersOf(store.require(id).agency());
    }

    List<Person> officersOf(OrganisationId agency) {
        Set<Person> all = new LinkedHashSet<>(people.of(agency, Role.OFFICER));
        all.addAll(people.of(agency, Role.SUPERVISOR));
        return List.copyOf(all);
    }

    /** How many officers the law asks for: two where suspected crimes are transferred to the police. */
    public static int officersNeeded(Organisation agency) {
        return "PUBLIC_SECURITY".equals(agency.agencyKind()) ? 2 : 1;
    }

    /** The lead as the agency to which it was referred may read it. */
    @Transactional(readOnly = true)
    public LeadSight lead(Person reader, ReferralId id) {
        LeadDraft draft = leads.require(see(reader, id).facts().lead()).draft();
        return new LeadSight(store.require(id).facts().lead(), draft.title(), draft.summary(), draft.cases());
    }

    /** The ids of the rights that the cases of its lead are about. */
    @Transactional(readOnly = true)
    public Set<String> rights(Person reader, ReferralId id) {
        see(reader, id);
        return reports.rights(id);
    }

    @Transactional(readOnly = true)
    public List<AgencyQuestion> questions(Person reader, ReferralId id) {
        see(reader, id);
        return reports.questions(id);
    }

    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Person reader, ReferralId id) {
        see(reader, id);
        return reports.outcomes(id);
    }

    /** The referrals of a case, for those who may see the case and referrals at all. */
    public List<Referral> of(Person reader, CaseId caseId) {
        reader.must(Role.OFFICER, Role.SUPERVISOR, Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER);
        cases.see(reader, caseId);
        return store.of(caseId).stream()
                .filter(referral -> reader.hasAny(STAFF) || referral.agency().equals(reader.organisation()))
                .toList();
    }
}
