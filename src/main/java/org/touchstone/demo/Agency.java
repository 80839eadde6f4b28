package org.touchstone.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.referral.AgencyDecision;
import org.touchstone.referral.Outcome;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;

/** What an agency makes of a referral. */
@Component
class Agency {

    private final Referrals referrals;
    private final Offline offline;
    private final Clock clock;

    Agency(Referrals referrals, Offline offline, Clock clock) {
        this.referrals = referrals;
        this.offline = offline;
        this.clock = clock;
    }

    void accept(CaseId id, String agency) {
        decide(id, agency, new AgencyDecision.Accept());
    }

    void decline(CaseId id, String agency) {
        decide(id, agency, new AgencyDecision.Decline("The amount is below the threshold of prosecution here."));
    }

    void ask(CaseId id, String agency) {
        decide(id, agency, new AgencyDecision.AskMore("Who rents the warehouse, and since when?"));
    }

    void answer(CaseId id, String agency) {
        referrals.answer(
                Troupe.INVESTIGATOR,
                offline.at(id, agency),
                "The store's owner has rented it since May, in her own name.");
    }

    void passOn(CaseId id, String agency, String to) {
        decide(id, agency, new AgencyDecision.PassOn(new OrganisationId(to), "The goods are made in its area."));
    }

    /** The police name two officers, others one. */
    void assign(CaseId id, String agency) {
        List<Person> officers = offline.officers(agency);
        Person head = officers.stream()
                .filter(person -> person.has(Role.SUPERVISOR))
                .findFirst()
                .orElse(officers.getFirst());
        Set<PersonId> two = officers.stream().limit(2).map(Person::id).collect(Collectors.toSet());
        referrals.assign(head, offline.at(id, agency), two);
    }

    void raid(CaseId id, String agency, Random chance) {
        referrals.record(officer(agency), offline.at(id, agency), outcome(chance));
    }

    void conclude(CaseId id, String agency) {
        referrals.conclude(
                officer(agency), offline.at(id, agency), "The workshop is closed and the file is with the procurator.");
    }

    private void decide(CaseId id, String agency, AgencyDecision decision) {
        ReferralId referral = offline.at(id, agency);
        referrals.decide(officer(agency), referral, decision);
    }

    private Person officer(String agency) {
        return offline.officers(agency).getFirst();
    }

    private Outcome outcome(Random chance) {
        int suspects = 1 + chance.nextInt(9);
        long seized = 200 + chance.nextInt(4_000);
        return new Outcome(
                LocalDate.ofInstant(clock.instant(), Moment.ZONE),
                suspects,
                suspects - chance.nextInt(2),
                chance.nextInt(2),
                new Outcome.Premises(chance.nextInt(3), chance.nextInt(2), 1),
                1 + chance.nextInt(4),
                seized,
                seized,
                Money.rmb(seized * (9_900 + chance.nextInt(60_000))),
                Outcome.Basis.PRICE_OF_GENUINE,
                0,
                "Night raid on warehouse and workshop.");
    }
}
