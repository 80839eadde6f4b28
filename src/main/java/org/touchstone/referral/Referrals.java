package org.touchstone.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Referrals: an agency accepts, declines, asks or passes on, works the lead and records what comes of it. */
@Service
@Transactional
public class Referrals {

    static final String DECIDE = "decideReferral";
    static final String ANSWER = "answerAgency";
    static final String ASSIGN = "assignOfficers";
    static final String RECORD = "recordOutcome";

    private final ReferralStore store;
    private final ReferralReportStore reports;
    private final Leads leads;
    private final CaseProcess process;
    private final People people;
    private final ReferralCourse course;
    private final ReferralDesk desk;
    private final Clock clock;

    Referrals(
            ReferralStore store,
            ReferralReportStore reports,
            Leads leads,
            CaseProcess process,
            People people,
            ReferralCourse course,
            ReferralDesk desk,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.leads = leads;
        this.process = process;
        this.people = people;
        this.course = course;
        this.desk = desk;
        this.clock = clock;
    }

    /** The agency's word; a head of unit may give it instead of an officer. */
    public void decide(Person by, ReferralId id, AgencyDecision decision) {
        by.must(Role.OFFICER, Role.SUPERVISOR);
        Organisation ours = own(by, id);
        process.mayComplete(by, id.value(), DECIDE);
        if (!(store.require(id) instanceof Referral.Sent sent)) {
            throw new NotYourTurn(id.value());
        }
        Instant now = clock.instant();
        LeadId lead = sent.facts().lead();
        String outcome = switch (decision) {
            case AgencyDecision.Accept accept -> {
                store.save(sent.accept(by.id(), now));
                leads.tellCases(lead, c -> new ReferralAccepted(c, by.id(), now, id, ours.name()));
                yield "accept";
            }
            case AgencyDecision.Decline decline -> {
                var ended = sent.decline(decline.reason(), now);
                store.save(ended);
                leads.tellCases(lead, c -> new ReferralDeclined(c, by.id(), now, id, ours, ended.reason()));
                yield "decline";
            }
            case AgencyDecision.AskMore ask -> {
                String question = FreeText.reason(ask.question());
                store.save(sent.askMore());
                reports.ask(id, question, by.id(), now);
                leads.tellCases(lead, c -> new AgencyAskedMore(c, by.id(), now, id, ours, question));
                yield "askMore";
            }
            case AgencyDecision.PassOn pass -> {
                String to = agency(pass.to()).name();
                store.save(sent.passOn(pass.to(), pass.reason(), now));
                leads.tellCases(lead, c -> new ReferralPassedOn(c, by.id(), now, id, ours.name(), to));
                yield "passOn";
            }
        };
        process.complete(by, id.value(), DECIDE, outcome);
    }

    /** Answers what an agency wanted to know; its clock starts afresh. */
    public void answer(Person by, ReferralId id, String answer) {
        by.must(Role.INVESTIGATOR);
        process.mayComplete(by, id.value(), ANSWER);
        if (!(store.require(id) instanceof Referral.Questioned asked)) {
            throw new NotYourTurn(id.value());
        }
        String text = FreeText.reason(answer);
        store.save(asked.answered(course.decisionDue(asked.facts().lead())));
        reports.answer(id, text, by.id(), clock.instant());
        leads.tellCases(
                asked.facts().lead(), c -> new AgencyAnswered(c, by.id(), clock.instant(), id, asked.agency(), text));
        process.complete(by, id.value(), ANSWER, "answered");
    }

    /** Names the officers who work the lead: two where the law asks. */
    public void assign(Person by, ReferralId id, Set<PersonId> officers) {
        by.must(Role.SUPERVISOR, Role.OFFICER);
        Organisation agency = own(by, id);
        process.mayComplete(by, id.value(), ASSIGN);
        if (!(store.require(id) instanceof Referral.Accepted accepted)) {
            throw new NotYourTurn(id.value());
        }
        Set<PersonId> ours = new HashSet<>();
        desk.officersOf(agency.id()).forEach(officer -> ours.add(officer.id()));
        if (!ours.containsAll(officers)) {
            throw new Refused("referral.refused.foreignOfficer");
        }
        store.save(accepted.assign(officers, Math.min(ReferralDesk.officersNeeded(agency), ours.size())));
        process.complete(by, id.value(), ASSIGN, "assigned");
    }

    /** Adds what came of the lead so far. */
    public void record(Person by, ReferralId id, Outcome outcome) {
        by.must(Role.OFFICER, Role.SUPERVISOR);
        Organisation agency = own(by, id);
        process.mayComplete(by, id.value(), RECORD);
        LeadId lead = store.require(id).facts().lead();
        outcome.saysSomething().happenedBy(LocalDate.ofInstant(clock.instant(), Moment.ZONE));
        reports.record(id, outcome, by.id(), clock.instant());
        leads.tellCases(
                lead,
                c -> new OutcomeRecorded(
                        c, by.id(), clock.instant(), id, agency.name(), outcome.suspects(), outcome.arrests()));
    }

    /** Ends the agency's work on the lead, with a closing sentence. */
    public void conclude(Person by, ReferralId id, String closing) {
        by.must(Role.OFFICER, Role.SUPERVISOR);
        Organisation agency = own(by, id);
        process.mayComplete(by, id.value(), RECORD);
        if (!(store.require(id) instanceof Referral.Working working)) {
            throw new NotYourTurn(id.value());
        }
        store.save(working.conclude(closing, clock.instant()));
        leads.tellCases(
                working.facts().lead(), c -> new ReferralConcluded(c, by.id(), clock.instant(), id, agency.name()));
        process.complete(by, id.value(), RECORD, "concluded");
    }

    private Organisation own(Person by, ReferralId id) {
        Referral referral = store.require(id);
        if (!referral.agency().equals(by.organisation())) {
            throw new NotFound(id.value());
        }
        return people.organisation(referral.agency());
    }

    private Organisation agency(OrganisationId id) {
        Organisation organisation = people.organisation(id);
        if (organisation.kind() != Organisation.Kind.AGENCY) {
            throw new Refused("referral.refused.notAgency", id.value());
        }
        return organisation;
    }
}
