package org.touchstone.demo;

import java.util.function.BiConsumer;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** The appeal beside a tale. */
public final class Recourse {

    private final Chapters chapters;
    private final Tale tale;

    Recourse(Chapters chapters, Tale tale) {
        this.chapters = chapters;
        this.tale = tale;
    }

    public Tale tale() {
        return tale;
    }

    public Recourse upheld() {
        return decided(chapters.appealing()::uphold);
    }

    public Recourse partlyOverturned(Measure measure) {
        return decided((plot, id) -> chapters.appealing().partly(plot, id, measure));
    }

    public Recourse overturned() {
        return decided(chapters.appealing()::overturn);
    }

    /** The clock of the decision runs out: those who decide appeals are reminded. */
    public Recourse overdue() {
        chapters.byHand().comes(Person.SYSTEM, key(), "appealOverdue");
        return this;
    }

    Recourse filed() {
        tale.after(100);
        chapters.appealing().file(tale.plot(), tale.id());
        return goesOn();
    }

    private Recourse decided(BiConsumer<Plot, CaseId> decision) {
        tale.after(90);
        decision.accept(tale.plot(), tale.id());
        return goesOn();
    }

    private Recourse goesOn() {
        chapters.byHand().goesOn(Person.SYSTEM, key());
        return this;
    }

    private String key() {
        return chapters.appealing().of(tale.plot(), tale.id()).value();
    }
}
