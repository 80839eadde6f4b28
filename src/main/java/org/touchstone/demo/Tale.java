package org.touchstone.demo;

import java.time.Duration;
import java.util.List;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.PortalClock;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;

/** One case from its complaint on: each word is an act of one of its people, some time after the one before. */
public final class Tale extends Telling {

    Tale(Chapters chapters, Plot plot) {
        super(chapters, plot);
    }

    public Tale recently() {
        nearThePresent();
        return this;
    }

    public Tale filed() {
        begin(chapters.beginning().file(plot));
        caseGoesOn();
        return this;
    }

    /** It did not begin with a complaint but with what a volunteer saw. */
    Tale found(CaseId opened) {
        begin(opened);
        caseGoesOn();
        return this;
    }

    /** Intake accepts it; where triage wants an item bought first, one is, and proves to be counterfeit. */
    public Tale accepted() {
        act(9, () -> chapters.beginning().accept(id()));
        return chapters.beginning().at(id(), CaseStage.TEST_PURCHASE)
                ? bought().received().examined(Finding.COUNTERFEIT)
                : this;
    }

    public Tale rejected(RejectionReason reason) {
        return act(12, () -> chapters.beginning().reject(id(), reason));
    }

    public Tale asked() {
        return act(8, () -> chapters.beginning().ask(id()));
    }

    public Tale answered() {
        return act(20, () -> chapters.beginning().answer(plot, id()));
    }

    public Tale takenBack() {
        return act(10, () -> chapters.beginning().takeBack(plot, id()));
    }

    public Tale purchaseOrdered() {
        return act(9, () -> chapters.beginning().orderPurchase(id()));
    }

    public Tale planned() {
        return act(8, () -> chapters.buying().plan(id()));
    }

    /** Planned and bought. */
    public Tale bought() {
        planned();
        return act(14, () -> chapters.buying().buy(id()));
    }

    public Tale notBought() {
        planned();
        return act(30, () -> chapters.buying().fail(id()));
    }

    public Tale received() {
        return act(70, () -> chapters.buying().receive(id()));
    }

    public Tale lost() {
        return act(200, () -> chapters.buying().lose(id()));
    }

    public Tale examined(Finding finding) {
        return act(80, () -> chapters.buying().examine(plot, id(), finding));
    }

    /** The brand lets its time to examine the item run out. */
    public Tale itemNotExamined() {
        PortalClock.passes(Duration.ofDays(16));
        chapters.byHand().comes(Person.SYSTEM, chapters.buying().of(id()).value(), "authenticationDeadline");
        return this;
    }

    public Tale refuted() {
        return act(40, () -> chapters.hearing().refute(plot, id()));
    }

    public Tale contested() {
        return act(36, () -> chapters.hearing().contest(plot, id()));
    }

    public Tale conceded() {
        return act(36, () -> chapters.hearing().concede(plot, id()));
    }

    public Tale assessed(Verdict verdict) {
        return act(20, () -> chapters.hearing().assess(id(), verdict));
    }

    /** Contested and sent back as often as the rules allow, and not believed in the end. */
    public Tale notBelieved() {
        for (Verdict verdict : List.of(Verdict.ANOTHER_ATTEMPT, Verdict.ANOTHER_ATTEMPT, Verdict.NOT_REFUTED)) {
            refuted().contested().assessed(verdict);
        }
        return this;
    }

    /** Nobody does anything until this clock has run out. */
    public Tale silent(String timer, Duration term) {
        PortalClock.passes(term);
        comes(timer);
        return this;
    }

    public Tale sellerSilent() {
        return silent("rebuttalDeadline", Duration.ofDays(3));
    }

    /** Accused, and silent: the allegation stands. */
    public Tale accused() {
        return filed().accepted().sellerSilent();
    }

    public Tale decided(Severity severity) {
        return act(18, () -> chapters.punishing().asProposed(id(), severity));
    }

    public Tale decidedWith(Measure... more) {
        return act(18, () -> chapters.punishing().proposedAnd(id(), more));
    }

    public Tale decidedOnly(Measure measure) {
        return act(18, () -> chapters.punishing().only(id(), measure));
    }

    public Tale approved() {
        return act(12, () -> chapters.punishing().approve(id()));
    }

    public Tale approvedIfHeavy() {
        return chapters.process().waits(id().value(), "approvePenalty") ? approved() : this;
    }

    public Tale refused() {
        return act(12, () -> chapters.punishing().refuse(id()));
    }

    /** Decided as the rules propose, and approved where that is heavy. */
    public Tale punished(Severity severity) {
        return decided(severity).approvedIfHeavy();
    }

    /** Accused, silent and punished. */
    public Tale guilty() {
        return accused().punished(Severity.MEDIUM);
    }

    public Tale considered() {
        return act(30, () -> chapters.offline().noLead(id()));
    }

    /** The way to the source of the goods, as far as this tale goes it. */
    public Chase chased(String... agencies) {
        act(30, () -> chapters.offline().lead(id(), agencies));
        return new Chase(chapters, this, chance);
    }

    /** The seller goes against the penalty, some days after it. */
    public Recourse appealed() {
        return new Recourse(chapters, this).filed();
    }

    private Tale act(int hours, Runnable act) {
        after(hours);
        act.run();
        caseGoesOn();
        return this;
    }
}
