package org.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealRequest;
import org.touchstone.appeal.Appeals;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PenaltyDecision;
import org.touchstone.penalty.Proposal;
import org.touchstone.penalty.ProposedMeasure;
import org.touchstone.penalty.Reasons;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.PurchaseOrder;
import org.touchstone.purchase.PurchasePlan;
import org.touchstone.purchase.Receipt;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.Ground;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.rebuttal.Refutation;
import org.touchstone.referral.AgencyDecision;
import org.touchstone.referral.Consideration;
import org.touchstone.referral.LeadDraft;
import org.touchstone.referral.LeadId;
import org.touchstone.referral.Leads;
import org.touchstone.referral.Outcome;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;
import org.touchstone.referral.Referrals;

/** One case from the first suspicion to the raid and the close, told at length; an appeal runs beside it. */
@PortalTest
class WholeLifeTest {

    /** Two watches of Harbour Trading, the store of the account seller2, that no other test names. */
    private static final List<String> WATCHES = List.of("L100045", "L100046");

    private static final byte[] PHOTO = "GIF89a".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    TestPurchases purchases;

    @Autowired
    PurchaseDesk purchaseDesk;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    Penalties penalties;

    @Autowired
    Appeals appeals;

    @Autowired
    Leads leads;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralDesk referralDesk;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Witness witness;

    @Autowired
    Life life;

    @Test
    void from_a_brands_suspicion_to_a_raid_and_beside_it_an_appeal_that_succeeds() {
        CaseId id = theBrandComplains();
        intakeWantsProof(id);
        aVolunteerBuysAndTheBrandExamines(id);
        theSellerIsHeard(id);
        theSellerIsPenalised(id);
        ReferralId referral = theSourceIsHunted(id);
        AppealId appeal = theSellerAppeals(id);
        thePoliceRaid(id, referral);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFERRED);
        anotherAdjudicatorOverturns(id, appeal);
        assertThat(witness.timeline(Cast.MANAGER, id)).hasSizeGreaterThan(20);
    }

    private CaseId theBrandComplains() {
        CaseId id = complaints
                .file(
                        Cast.BRAND2,
                        new NewComplaint(
                                "lumiere-tm-1",
                                WATCHES,
                                ComplaintReason.COUNTERFEIT,
                                "The second hand ticks; ours sweeps.",
                                null,
                                true))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        assertThat(waitsFor(Cast.INTAKE, id, "verifyComplaint")).isTrue();
        assertThat(cases.sees(Cast.BRAND, id)).as("another brand").isFalse();
        assertThat(cases.sees(Cast.SELLER2, id)).as("the seller, before notice").isFalse();
        return id;
    }

    private void intakeWantsProof(CaseId id) {
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Is this the model of 2013?"));
        assertThat(waitsFor(Cast.BRAND2, id, "answerClarification")).isTrue();
        verifications.answer(Cast.BRAND2, id, "Yes, reference 4410.");
        verifications.verify(Cast.INTAKE, id, Verdict.purchase());
        life.goesOn(id.value());
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.TEST_PURCHASE);
    }

    private void aVolunteerBuysAndTheBrandExamines(CaseId id) {
        PurchaseId purchase =
                purchaseDesk.of(Cast.INVESTIGATOR, id).orElseThrow().id();
        purchases.plan(
                Cast.INVESTIGATOR,
                purchase,
                new PurchasePlan(WATCHES.getFirst(), null, Money.rmb(1_000_000), "With papers.", null));
        purchases.buy(Cast.VOLUNTEER, purchase, new PurchaseOrder("3600000000000001", Money.rmb(870_000)));
        var photo = vault.keep(Cast.VOLUNTEER, purchase.value(), id, "seal.gif", new ByteArrayInputStream(PHOTO));
        purchases.receive(
                Cast.VOLUNTEER, purchase, new Receipt("SEAL-4711", Receipt.Condition.INTACT, List.of(photo.id())));
        purchases.authenticate(
                Cast.BRAND2,
                purchase,
                new AuthenticationResult(
                        AuthenticationResult.Finding.COUNTERFEIT,
                        "SEAL-4711",
                        "A quartz movement in an automatic case."));
        life.goesOn(purchase.value());
        life.goesOn(id.value());
        assertThat(witness.ending("test-purchase", purchase.value())).isEqualTo("itemCounterfeit");
    }

    private void theSellerIsHeard(CaseId id) {
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.REBUTTAL);
        assertThat(waitsFor(Cast.SELLER2, id, "refuteAllegation")).isTrue();
        life.passes(Duration.ofHours(30));
        life.fires(id.value(), "rebuttalFirstReminder");
        rebuttals.refute(
                Cast.SELLER2,
                id,
                new Refutation(
                        "These watches come from the estate of a collector.", Set.of(Ground.GENUINE_GOODS), List.of()));
        rebuttals.answer(
                Cast.BRAND2,
                id,
                new Answer(Answer.Position.CONTEST, "We have opened one: the movement is not ours.", ""));
        rebuttals.assess(
                Cast.ADJUDICATOR,
                id,
                new Assessment(
                        Assessment.Verdict.ANOTHER_ATTEMPT,
                        "The opened watch speaks against the seller's word; nothing shows where the watches come from."));
        life.goesOn(id.value());
        life.fires(id.value(), "rebuttalDeadline");
        assertThat(witness.ending("rebuttal", id)).isEqualTo("allegationNotRefuted");
    }

    private void theSellerIsPenalised(CaseId id) {
        Proposal proposal = penalties.proposal(Cast.ADJUDICATOR, id, Severity.MEDIUM);
        var reasons = new Reasons(
                "Two listings offered watches that bear the mark without consent; one was bought and opened.",
                Reasons.Basis.ILLEGAL,
                "Trademark Law, article 57",
                "Selling goods that infringe a registered mark is an infringement.",
                false,
                Reasons.AutomatedDecision.NOT,
                List.of("CN"));
        var measures = proposal.measures().stream().map(ProposedMeasure::chosen).toList();
        penalties.decide(Cast.ADJUDICATOR, id, new PenaltyDecision(measures, Severity.MEDIUM, "", reasons));
        if (waitsFor(Cast.APPROVER, id, "approvePenalty")) {
            penalties.approve(Cast.APPROVER, id);
        }
        life.goesOn(id.value());
        witness.marketplaceObeys(id);
        assertThat(witness.noneLive(WATCHES)).isTrue();
        assertThat(witness.buyersRefunded(WATCHES)).isTrue();
    }

    private ReferralId theSourceIsHunted(CaseId id) {
        leads.consider(
                Cast.INVESTIGATOR,
                id,
                new Consideration.NewLead(new LeadDraft(
                        "Workshop behind Harbour Trading",
                        "Parcels of four stores leave from one workshop in Baoshan.",
                        Set.of(),
                        Set.of(new OrganisationId("shanghai-police")))));
        LeadId lead = leads.of(Cast.INVESTIGATOR, id).getLast().id();
        assertThat(cases.sees(Cast.OFFICER, id))
                .as("the police, before release")
                .isFalse();
        leads.release(Cast.APPROVER, lead);
        life.goesOn(lead.value());
        life.goesOn(id.value());
        assertThat(cases.sees(Cast.OFFICER, id)).isTrue();
        assertThat(cases.sees(Cast.OFFICER2, id)).as("another agency").isFalse();
        return referralDesk.of(Cast.OFFICER, id).getFirst().id();
    }

    private AppealId theSellerAppeals(CaseId id) {
        AppealId appeal = appeals.file(
                Cast.SELLER2,
                id,
                new AppealRequest("The collector's heir has now sent the papers of all the watches.", List.of()));
        assertThat(cases.of(id).stage()).as("the case does not wait for it").isEqualTo(CaseStage.REFERRAL);
        return appeal;
    }

    private void thePoliceRaid(CaseId id, ReferralId referral) {
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.AskMore("Which of the stores ships most?"));
        referrals.answer(Cast.INVESTIGATOR, referral, "Harbour Trading, two in three parcels.");
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Accept());
        referrals.assign(Cast.SUPERVISOR, referral, Set.of(Cast.OFFICER.id(), Cast.SUPERVISOR.id()));
        referrals.record(
                Cast.OFFICER,
                referral,
                new Outcome(
                        LocalDate.of(2014, 12, 1),
                        5,
                        4,
                        1,
                        new Outcome.Premises(0, 1, 1),
                        4,
                        1_200,
                        1_200,
                        Money.rmb(1_056_000_000L),
                        Outcome.Basis.PRICE_OF_GENUINE,
                        0,
                        "Workshop in Baoshan"));
        referrals.conclude(Cast.OFFICER, referral, "Four suspects are with the procurator.");
        life.goesOn(referral.value());
        life.goesOn(id.value());
        assertThat(witness.ending("referral", referral.value())).isEqualTo("referralConcluded");
        assertThat(witness.ending("case", id)).isEqualTo("caseReferred");
    }

    private void anotherAdjudicatorOverturns(CaseId id, AppealId appeal) {
        appeals.decide(
                Cast.ADJUDICATOR2,
                appeal,
                new org.touchstone.appeal.Verdict.Overturn(
                        "The papers fit the watches on offer; only the bought one was swapped."));
        life.goesOn(appeal.value());
        witness.marketplaceObeys(id);
        assertThat(witness.ending("appeal", appeal.value())).isEqualTo("decisionOverturned");
        assertThat(penalties.measures(Cast.MANAGER, id)).allMatch(measure -> measure.reversed());
        assertThat(witness.allLive(WATCHES)).isTrue();
    }

    private boolean waitsFor(Person person, CaseId id, String step) {
        return inbox.open(person, id.value(), step).isPresent();
    }
}
