package org.touchstone.bench;

import java.util.List;
import java.util.Set;
import org.touchstone.Cast;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.cases.ProcessByHand;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.penalty.ChosenMeasure;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PenaltyDecision;
import org.touchstone.penalty.Reasons;
import org.touchstone.penalty.Severity;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.Ground;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.rebuttal.Refutation;
import org.touchstone.referral.Consideration;
import org.touchstone.referral.Leads;

/** One case after the other through the portal's own services: every rule, every guard, every line written down. */
final class PortalLives {

    private static final int FIRST_LISTING = 100_081;
    private static final int LISTINGS = 3_900;

    private final Complaints complaints;
    private final Verifications verifications;
    private final Rebuttals rebuttals;
    private final Penalties penalties;
    private final Leads leads;
    private final Cases cases;
    private final ProcessByHand byHand;
    private int next;

    PortalLives(BenchPortal portal) {
        this.complaints = portal.bean(Complaints.class);
        this.verifications = portal.bean(Verifications.class);
        this.rebuttals = portal.bean(Rebuttals.class);
        this.penalties = portal.bean(Penalties.class);
        this.leads = portal.bean(Leads.class);
        this.cases = portal.bean(Cases.class);
        this.byHand = portal.bean(ProcessByHand.class);
    }

    void live(int lives) {
        for (int life = 0; life < lives; life++) {
            one();
        }
    }

    private void one() {
        String listing = "L" + (FIRST_LISTING + next++ % LISTINGS);
        CaseId id = complaints
                .file(
                        Cast.BRAND,
                        new NewComplaint(
                                "northpeak-tm-1",
                                List.of(listing),
                                ComplaintReason.COUNTERFEIT,
                                "The label and the price are not ours; the maker's code was never issued.",
                                null,
                                true))
                .cases()
                .getFirst();
        goesOn(id);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        goesOn(id);
        rebuttals.refute(seller(id), id, REFUTATION);
        rebuttals.answer(Cast.BRAND, id, CONTEST);
        rebuttals.assess(Cast.ADJUDICATOR, id, FICTITIOUS);
        goesOn(id);
        penalties.decide(Cast.ADJUDICATOR, id, DECISION);
        goesOn(id);
        leads.consider(Cast.INVESTIGATOR, id, new Consideration.NoLead("A single seller of small means."));
        goesOn(id);
        if (!cases.of(id).closed()) {
            throw new IllegalStateException(id + " did not come to its end");
        }
    }

    private Person seller(CaseId id) {
        var organisation = cases.of(id).seller();
        return new Person(Cast.SELLER.id(), "Seller", organisation, Set.of(Role.SELLER), Cast.SELLER.locale());
    }

    private void goesOn(CaseId id) {
        byHand.goesOn(Person.SYSTEM, id.value());
    }

    private static final Refutation REFUTATION = new Refutation(
            "We bought these goods from an authorised distributor; the invoice is with us.",
            Set.of(Ground.AUTHORISED_SUPPLY),
            List.of());

    private static final Answer CONTEST =
            new Answer(Answer.Position.CONTEST, "We have never supplied this distributor with this model.", "");

    private static final Assessment FICTITIOUS = new Assessment(
            Assessment.Verdict.FICTITIOUS, "The orders shown as proof were placed by one buyer and never shipped.");

    private static final PenaltyDecision DECISION = new PenaltyDecision(
            List.of(new ChosenMeasure(Measure.DELIST, 0)),
            Severity.LOW,
            "A first lapse of a small store that took the goods down itself.",
            new Reasons(
                    "The goods on offer bear the mark of the brand without its consent; their origin was not shown.",
                    Reasons.Basis.ILLEGAL,
                    "Trademark Law, article 57",
                    "Selling goods that infringe a registered mark is an infringement of its own.",
                    false,
                    Reasons.AutomatedDecision.NOT,
                    List.of("CN")));
}
