package org.touchstone.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.rules.RuleSets;

/** What happens to referrals without anybody's hand: sending, giving back, passing on, reminding. */
@Service
@Transactional
class ReferralCourse {

    private final ReferralStore store;
    private final Leads leads;
    private final Cases cases;
    private final CaseProcess process;
    private final EvidenceVault evidence;
    private final People people;
    private final Notices notices;
    private final NumberStore numbers;
    private final RuleSets rules;
    private final Clock clock;

    ReferralCourse(
            ReferralStore store,
            Leads leads,
            Cases cases,
            CaseProcess process,
            EvidenceVault evidence,
            People people,
            Notices notices,
            NumberStore numbers,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.leads = leads;
        this.cases = cases;
        this.process = process;
        this.evidence = evidence;
        this.people = people;
        this.notices = notices;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    /** One referral for each agency of a released lead; those already sent stay. */
    void open(LeadId lead) {
        Set<OrganisationId> sent = new HashSet<>();
        store.of(lead).forEach(referral -> sent.add(referral.agency()));
        leads.require(lead).draft().agencies().stream()
                .filter(agency -> !sent.contains(agency))
                .forEach(agency -> send(lead, agency, null));
    }

    private void send(LeadId lead, OrganisationId agency, @Nullable ReferralId passedFrom) {
        ReferralId id = new ReferralId(numbers.next("RF"));
        var facts = new Referral.Facts(id, lead, agency, passedFrom, clock.instant(), 0);
        store.insert(new Referral.Sent(facts, decisionDue(lead)));
        String name = people.organisation(agency).name();
        for (CaseId caseId : leads.require(lead).draft().cases()) {
            cases.grant(caseId, agency, Role.OFFICER);
            cases.grant(caseId, agency, Role.SUPERVISOR);
            cases.tell(new ReferralSent(caseId, PersonId.SYSTEM, clock.instant(), id, name));
            evidence.transferred(caseId, "to " + agency + ", " + id);
        }
        notices.tell(Group.of(Role.OFFICER, agency), "referrals/" + id, "referral.notice.sent", id.value());
        process.start("referral", id.value(), Map.of());
    }

    /** What follows an end: the file goes back or on, and the cases go on when no agency works on the lead any more. */
    void ended(ReferralId id) {
        if (!(store.require(id) instanceof Referral.Ended ended)) {
            throw new IllegalStateException(id + " has not ended");
        }
        LeadId lead = ended.facts().lead();
        if (ended.ending() != Ending.CONCLUDED) {
            giveBack(lead, ended.agency(), id);
        }
        if (ended.passedTo() != null && !store.passedOn(id)) {
            send(lead, ended.passedTo(), id);
        }
        if (store.allEnded(lead)) {
            leads.casesGoOn(lead, "referred");
        }
    }

    private void giveBack(LeadId lead, OrganisationId agency, ReferralId id) {
        for (CaseId caseId : leads.require(lead).draft().cases()) {
            cases.revoke(caseId, agency, Role.OFFICER);
            cases.revoke(caseId, agency, Role.SUPERVISOR);
            evidence.transferred(caseId, "back from " + agency + ", " + id);
        }
    }

    /** The agency's clock ran out: its head of unit hears of it. */
    void escalate(ReferralId id) {
        OrganisationId agency = store.require(id).agency();
        notices.tell(Group.of(Role.SUPERVISOR, agency), "referrals/" + id, "referral.notice.overdue", id.value());
        notices.tell(Group.of(Role.INVESTIGATOR), "referrals/" + id, "referral.notice.overdue", id.value());
    }

    /** Nothing was recorded for a long time: the officers are asked. */
    void askForOutcome(ReferralId id) {
        OrganisationId agency = store.require(id).agency();
        notices.tell(Group.of(Role.OFFICER, agency), "referrals/" + id, "referral.notice.outcome", id.value());
    }

    /** When the agency has to have decided, counted from now. */
    Instant decisionDue(LeadId lead) {
        return deadline(lead, "referral");
    }

    /** When the officers are asked for an outcome, counted from now. */
    Instant outcomeDue(LeadId lead) {
        return deadline(lead, "outcome");
    }

    private Instant deadline(LeadId lead, String name) {
        CaseId first = leads.require(lead).draft().cases().iterator().next();
        return rules.of(cases.of(first).ruleSet()).deadline(name, clock.instant());
    }
}
