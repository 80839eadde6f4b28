package org.touchstone.demo;

import java.util.Random;
import org.touchstone.identity.Person;

/** The lead of a case and the agencies that work it. */
public final class Chase {

    private final Chapters chapters;
    private final Tale tale;
    private final Random chance;

    Chase(Chapters chapters, Tale tale, Random chance) {
        this.chapters = chapters;
        this.tale = tale;
        this.chance = chance;
    }

    public Tale tale() {
        return tale;
    }

    public Chase recently() {
        tale.recently();
        return this;
    }

    public Chase released() {
        tale.after(14);
        chapters.offline().release(tale.id());
        return leadGoesOn();
    }

    public Chase refused() {
        tale.after(14);
        chapters.offline().refuse(tale.id());
        return leadGoesOn();
    }

    public Chase resubmitted() {
        tale.after(20);
        chapters.offline().resubmit(tale.id());
        return leadGoesOn();
    }

    public Chase givenUp() {
        tale.after(20);
        chapters.offline().giveUp(tale.id());
        return leadGoesOn();
    }

    public Chase accepted(String agency) {
        tale.after(30);
        chapters.agency().accept(tale.id(), agency);
        return referralGoesOn(agency);
    }

    public Chase declined(String agency) {
        tale.after(30);
        chapters.agency().decline(tale.id(), agency);
        return referralGoesOn(agency);
    }

    public Chase asked(String agency) {
        tale.after(24);
        chapters.agency().ask(tale.id(), agency);
        return referralGoesOn(agency);
    }

    public Chase answered(String agency) {
        tale.after(24);
        chapters.agency().answer(tale.id(), agency);
        return referralGoesOn(agency);
    }

    public Chase passedOn(String agency, String to) {
        tale.after(30);
        chapters.agency().passOn(tale.id(), agency, to);
        return referralGoesOn(agency);
    }

    public Chase assigned(String agency) {
        tale.after(10);
        chapters.agency().assign(tale.id(), agency);
        return referralGoesOn(agency);
    }

    public Chase raided(String agency) {
        tale.after(150);
        chapters.agency().raid(tale.id(), agency, chance);
        return this;
    }

    public Chase concluded(String agency) {
        tale.after(120);
        chapters.agency().conclude(tale.id(), agency);
        return referralGoesOn(agency);
    }

    /** Taken on, worked and brought to an end. */
    public Chase worked(String agency) {
        return accepted(agency).assigned(agency).raided(agency).concluded(agency);
    }

    /** A statutory clock of the agency runs out; it is told, and the clock of its work does not stop. */
    public Chase overdue(String agency, String timer) {
        chapters.byHand()
                .comes(Person.SYSTEM, chapters.offline().at(tale.id(), agency).value(), timer);
        return this;
    }

    private Chase leadGoesOn() {
        chapters.byHand().goesOn(Person.SYSTEM, chapters.offline().of(tale.id()).value());
        tale.caseGoesOn();
        return this;
    }

    private Chase referralGoesOn(String agency) {
        chapters.byHand()
                .goesOn(Person.SYSTEM, chapters.offline().at(tale.id(), agency).value());
        tale.caseGoesOn();
        return this;
    }
}
