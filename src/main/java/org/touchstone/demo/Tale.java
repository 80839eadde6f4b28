package org.touchstone.demo;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
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
public final class Tale {

    private final Chapters chapters;
    private final Plot plot;
    private final Random chance;
    private @Nullable CaseId id;

    Tale(Chapters chapters, Plot plot) {
        this.chapters = chapters;
        this.plot = plot;
        this.chance = new Random(plot.seed());
    }

    public CaseId id() {
        if (id == null) {
            throw new IllegalStateException("Nothing was filed yet");
        }
        return id;
    }

    public Plot plot() {
        return plot;
    }

    /** What follows happens in these days: what waits for somebody now must not be long overdue. */
    public Tale recently() {
        PortalClock.comesWithin(Duration.ofMinutes(30 + chance.nextInt(24 * 60)));
        return this;
    }

    public Tale filed() {
        id = chapters.beginning().file(plot);
        return goesOn();
    }

    /** Intake accepts it; where triage wants an item bought first, one is, and proves to be counterfeit. */
    public Tale accepted() {
        after(9);
        chapters.beginning().accept(id());
        goesOn();
        return chapters.beginning().at(id(), CaseStage.TEST_PURCHASE)
                ? bought().received().examined(Finding.COUNTERFEIT)
                : this;
    }

    public Tale rejected(RejectionReason reason) {
        after(12);
        chapters.beginning().reject(id(), reason);
        return goesOn();
    }

    public Tale asked() {
        after(8);
        chapters.beginning().ask(id());
        return goesOn();
    }

    public Tale answered() {
        after(20);
        chapters.beginning().answer(plot, id());
        return goesOn();
    }

    public Tale takenBack() {
        after(10);
        chapters.beginning().takeBack(plot, id());
        return goesOn();
    }

    public Tale purchaseOrdered() {
        after(9);
        chapters.beginning().orderPurchase(id());
        return goesOn();
    }

    public Tale planned() {
        after(8);
        chapters.buying().plan(id());
        return purchaseGoesOn();
    }

    /** Planned and bought. */
    public Tale bought() {
        planned();
        after(14);
        chapters.buying().buy(id());
        return purchaseGoesOn();
    }

    public Tale notBought() {
        planned();
        after(30);
        chapters.buying().fail(id());
        return purchaseGoesOn();
    }

    public Tale received() {
        after(70);
        chapters.buying().receive(id());
        return purchaseGoesOn();
    }

    public Tale lost() {
        after(200);
        chapters.buying().lose(id());
        return purchaseGoesOn();
    }

    public Tale examined(Finding finding) {
        after(80);
        chapters.buying().examine(plot, id(), finding);
        return purchaseGoesOn();
    }

    /** The brand lets its time to examine the item run out. */
    public Tale itemNotExamined() {
        PortalClock.passes(Duration.ofDays(16));
        chapters.byHand().comes(Person.SYSTEM, chapters.buying().of(id()).value(), "authenticationDeadline");
        return goesOn();
    }

    public Tale refuted() {
        after(40);
        chapters.hearing().refute(plot, id());
        return goesOn();
    }

    public Tale contested() {
        after(36);
        chapters.hearing().contest(plot, id());
        return goesOn();
    }

    public Tale conceded() {
        after(36);
        chapters.hearing().concede(plot, id());
        return goesOn();
    }

    public Tale assessed(Verdict verdict) {
        after(20);
        chapters.hearing().assess(id(), verdict);
        return goesOn();
    }

    /** Nobody does anything until this clock has run out. */
    public Tale silent(String timer, Duration term) {
        PortalClock.passes(term);
        chapters.byHand().comes(Person.SYSTEM, id().value(), timer);
        return this;
    }

    public Tale sellerSilent() {
        return silent("rebuttalDeadline", Duration.ofDays(3));
    }

    public Tale decided(Severity severity) {
        after(18);
        chapters.punishing().asProposed(id(), severity);
        return goesOn();
    }

    public Tale decidedWith(Measure... more) {
        after(18);
        chapters.punishing().proposedAnd(id(), more);
        return goesOn();
    }

    public Tale decidedOnly(Measure measure) {
        after(18);
        chapters.punishing().only(id(), measure);
        return goesOn();
    }

    public Tale approved() {
        after(12);
        chapters.punishing().approve(id());
        return goesOn();
    }

    public Tale refused() {
        after(12);
        chapters.punishing().refuse(id());
        return goesOn();
    }

    /** Decided as the rules propose, and approved where that is heavy. */
    public Tale punished(Severity severity) {
        return decided(severity).approvedIfHeavy();
    }

    public Tale approvedIfHeavy() {
        return chapters.process().waits(id().value(), "approvePenalty") ? approved() : this;
    }

    public Tale considered() {
        after(30);
        chapters.offline().noLead(id());
        return goesOn();
    }

    /** The way to the source of the goods, as far as this tale goes it. */
    public Chase chased(String... agencies) {
        after(30);
        chapters.offline().lead(id(), agencies);
        goesOn();
        return new Chase(chapters, this, chance);
    }

    /** Waits until those who hear appeals have been told of the penalty, which happens beside this. */
    void untilHeard() {
        for (int patience = 0; patience < 200 && !chapters.appealing().possible(plot, id()); patience++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The seller goes against the penalty, some days after it. */
    public Recourse appealed() {
        return new Recourse(chapters, this).filed();
    }

    Tale goesOn() {
        chapters.byHand().goesOn(Person.SYSTEM, id().value());
        return this;
    }

    private Tale purchaseGoesOn() {
        chapters.byHand().goesOn(Person.SYSTEM, chapters.buying().of(id()).value());
        return goesOn();
    }

    void after(int hours) {
        PortalClock.passes(Duration.ofMinutes(hours * 30L + chance.nextInt(hours * 60)));
    }
}
