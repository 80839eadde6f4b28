package org.touchstone.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** Tales for tests, each of a seller of its own; other tests keep to sellers from s1050 on. */
@TestComponent
public class Stage {

    private static final int FIRST = 1003;
    private static final int OF_THE_SCRIPT = 24;
    private static final int OF_JOURNEYS = 23;
    private static final AtomicInteger scripted = new AtomicInteger();
    private static final AtomicInteger journeys = new AtomicInteger();

    private final Chapters chapters;
    private final Casting casting;

    Stage(Chapters chapters, Casting casting) {
        this.chapters = chapters;
        this.casting = casting;
    }

    Tale tale(Script.Scene scene) {
        casting.officers();
        return chapters.tale(casting.plot(scene, seller(FIRST, OF_THE_SCRIPT, scripted)));
    }

    /** Northpeak against a store about which nothing was heard; two of its listings. */
    public Tale journey() {
        casting.officers();
        String seller = seller(FIRST + OF_THE_SCRIPT, OF_JOURNEYS, journeys);
        Person brand = Accounts.person(new PersonId("brand"));
        return chapters.tale(
                casting.plot(brand, "northpeak-tm-1", ComplaintReason.COUNTERFEIT, seller, journeys.get()));
    }

    private static String seller(int first, int many, AtomicInteger next) {
        return "s" + (first + next.getAndIncrement() % many);
    }
}
