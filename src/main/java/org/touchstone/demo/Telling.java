package org.touchstone.demo;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PortalClock;
import org.touchstone.identity.Person;

/** What every tale needs: whose it is, the passing of its time, and the process that goes on after each act. */
abstract class Telling {

    final Chapters chapters;
    final Plot plot;
    final Random chance;
    private @Nullable CaseId id;

    Telling(Chapters chapters, Plot plot) {
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

    void begin(CaseId opened) {
        id = opened;
    }

    /** Some time goes by, more or less so many hours, before the next act. */
    void after(int hours) {
        PortalClock.passes(Duration.ofMinutes(hours * 30L + chance.nextInt(hours * 60)));
    }

    /** What follows happens in these days: what waits for somebody now must not be long overdue. */
    void nearThePresent() {
        PortalClock.comesWithin(Duration.ofMinutes(30 + chance.nextInt(24 * 60)));
    }

    void caseGoesOn() {
        chapters.byHand().goesOn(Person.SYSTEM, id().value());
    }

    void comes(String timer) {
        chapters.byHand().comes(Person.SYSTEM, id().value(), timer);
    }

    /** Waits until those who hear appeals have been told of the penalty, which happens beside this. */
    void untilHeard() {
        for (int patience = 0; patience < 200 && !chapters.appealing().possible(plot, id()); patience++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
