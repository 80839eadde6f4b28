package org.touchstone.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.CaseQuery;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.NumberStore;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Leads: an investigator considers penalised cases and builds them, the approver releases them. */
@Service
@Transactional
public class Leads {

    static final String CONSIDER = "considerLead";
    static final String RELEASE = "releaseLead";
    static final String REVISE = "reviseLead";

    private final LeadStore store;
    private final AgencyRouting routing;
    private final Cases cases;
    private final CaseProcess process;
    private final People people;
    private final NumberStore numbers;
    private final RuleSets rules;
    private final Clock clock;

    Leads(
            LeadStore store,
            AgencyRouting routing,
            Cases cases,
            CaseProcess process,
            People people,
            NumberStore numbers,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.routing = routing;
        this.cases = cases;
        this.process = process;
        this.people = people;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Decides whether the source of a penalised case shall be followed offline. */
    public void consider(Person by, CaseId id, Consideration consideration) {
        by.must(Role.INVESTIGATOR);
        process.mayComplete(by, id.value(), CONSIDER);
        switch (consideration) {
            case Consideration.NoLead none -> {
                cases.tell(new LeadDismissed(id, by.id(), clock.instant(), none.reason()));
                process.complete(by, id.value(), CONSIDER, "none");
            }
            case Consideration.NewLead built -> build(by, id, built.draft());
            case Consideration.Joins joins -> join(by, id, joins.lead());
        }
    }

    private void build(Person by, CaseId id, LeadDraft draft) {
        Set<CaseId> all = new LinkedHashSet<>(Set.of(id));
        all.addAll(draft.cases());
        all.forEach(other -> process.mayComplete(by, other.value(), CONSIDER));
        agenciesExist(draft.agencies());
        LeadId lead = new LeadId(numbers.next("LD"));
        var whole = new LeadDraft(draft.title(), draft.summary(), all, draft.agencies());
        store.insert(new Lead.Drafted(lead, whole, by.id(), releaseDue(id), 0), clock.instant());
        routing.keep(lead, all.stream().map(cases::of).toList());
        process.start("lead", lead.value(), Map.of());
        all.forEach(other -> becomesPart(by, other, lead));
    }

    private void join(Person by, CaseId id, LeadId number) {
        Lead lead = store.lock(number).orElseThrow(() -> new NotFound(number.value()));
        if (!(lead instanceof Lead.Drafted || lead instanceof Lead.Returned)) {
            throw new NotYourTurn(number.value());
        }
        store.join(number, lead.draft().with(id));
        becomesPart(by, id, number);
    }

    private void becomesPart(Person by, CaseId id, LeadId lead) {
        cases.tell(new LeadBuilt(id, by.id(), clock.instant(), lead));
        process.complete(by, id.value(), CONSIDER, "lead");
    }

    /** Releases a lead to its agencies: the second of two persons, never the one who built it. */
    public void release(Person by, LeadId id) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), RELEASE);
        store.save(drafted(id).release(by.id()));
        process.complete(by, id.value(), RELEASE, "release");
    }

    /** Gives a lead back to the investigator. */
    public void refuse(Person by, LeadId id, String reason) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), RELEASE);
        store.save(drafted(id).refuse(by.id(), reason));
        process.complete(by, id.value(), RELEASE, "refuse");
    }

    /** Submits a lead that came back, with what was missing. */
    public void resubmit(Person by, LeadId id, LeadDraft draft) {
        by.must(Role.INVESTIGATOR);
        process.mayComplete(by, id.value(), REVISE);
        agenciesExist(draft.agencies());
        Lead.Returned returned = returned(id);
        var kept =
                new LeadDraft(draft.title(), draft.summary(), returned.draft().cases(), draft.agencies());
        store.save(returned.revise(
                kept, by.id(), releaseDue(kept.cases().iterator().next())));
        process.complete(by, id.value(), REVISE, "resubmit");
    }

    /** Gives a lead up; its cases close with their penalty. */
    public void giveUp(Person by, LeadId id) {
        by.must(Role.INVESTIGATOR);
        process.mayComplete(by, id.value(), REVISE);
        store.save(returned(id).abandon());
        process.complete(by, id.value(), REVISE, "abandon");
    }

    /** Tells the cases of an abandoned lead that nothing comes of it. */
    void abandoned(LeadId id) {
        tellCases(id, caseId -> new LeadAbandoned(caseId, Person.SYSTEM.id(), clock.instant(), id));
        casesGoOn(id, "abandoned");
    }

    /** Lets every case of the lead go on that waits for no other lead. */
    void casesGoOn(LeadId id, String outcome) {
        for (CaseId caseId : require(id).draft().cases()) {
            if (process.expects(caseId.value(), "referralsEnded")) {
                process.correlate(caseId.value(), "referralsEnded", outcome);
            }
        }
    }

    void tellCases(LeadId id, Function<CaseId, CaseEvent> event) {
        require(id).draft().cases().forEach(caseId -> cases.tell(event.apply(caseId)));
    }

    public Lead see(Person reader, LeadId id) {
        reader.must(Role.INVESTIGATOR, Role.APPROVER, Role.ADJUDICATOR, Role.MANAGER);
        return require(id);
    }

    /** Leads that a case can still join. */
    @Transactional(readOnly = true)
    public List<Lead> open(Person reader) {
        reader.must(Role.INVESTIGATOR);
        return store.open();
    }

    @Transactional(readOnly = true)
    public List<Lead> of(Person reader, CaseId id) {
        reader.must(Role.INVESTIGATOR, Role.APPROVER, Role.ADJUDICATOR, Role.INTAKE, Role.MANAGER);
        return store.of(id);
    }

    /** Penalised cases that wait to be considered, which a new lead can take along. */
    @Transactional(readOnly = true)
    public List<CaseFile> waiting(Person reader) {
        reader.must(Role.INVESTIGATOR);
        return cases.list(reader, new CaseQuery(CaseStage.CONSIDERATION, null, "", null, null, null, 200));
    }

    /** The agencies that the rules propose for these cases, with the rule's sentence. */
    @Transactional(readOnly = true)
    public List<ProposedAgency> propose(Person reader, Set<CaseId> ids) {
        reader.must(Role.INVESTIGATOR);
        return routing.propose(ids.stream().map(cases::of).toList());
    }

    Lead require(LeadId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    private Lead.Drafted drafted(LeadId id) {
        return require(id) instanceof Lead.Drafted drafted ? drafted : notNow(id);
    }

    private Lead.Returned returned(LeadId id) {
        return require(id) instanceof Lead.Returned returned ? returned : notNow(id);
    }

    private static <T> T notNow(LeadId id) {
        throw new NotYourTurn(id.value());
    }

    private Instant releaseDue(CaseId id) {
        return rules.of(cases.of(id).ruleSet()).deadline("release", clock.instant());
    }

    private void agenciesExist(Set<OrganisationId> agencies) {
        for (OrganisationId agency : agencies) {
            if (people.organisation(agency).kind() != Organisation.Kind.AGENCY) {
                throw new Refused("referral.refused.notAgency", agency.value());
            }
        }
    }
}
