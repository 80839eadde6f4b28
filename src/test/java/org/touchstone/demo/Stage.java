package org.touchstone.demo;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;

/** Tales for tests, each of a seller of its own; the stores not named here are left to other tests. */
@TestComponent
public class Stage {

    private static final List<Integer> OF_THE_SCRIPT = range(1003, 1026);
    private static final List<Integer> OF_JOURNEYS = range(1027, 1049, 1190, 1200);
    private static final List<Integer> OLD_ACQUAINTANCES = range(1054, 1059);
    private static final AtomicInteger next = new AtomicInteger();
    private static final Queue<Integer> unheardOf = new ConcurrentLinkedQueue<>(OF_JOURNEYS);

    private final Chapters chapters;
    private final Casting casting;
    private final Registering registering;

    Stage(Chapters chapters, Casting casting, Registering registering) {
        this.chapters = chapters;
        this.casting = casting;
        this.registering = registering;
    }

    Tale tale(Script.Scene scene) {
        casting.extras();
        return chapters.tale(casting.plot(scene, "s" + one(OF_THE_SCRIPT)));
    }

    /** Northpeak against a store about which nothing was heard; two of its listings. */
    public Tale journey() {
        return journey(ComplaintReason.COUNTERFEIT);
    }

    /** The same, accused of this. */
    public Tale journey(ComplaintReason reason) {
        return against(
                Objects.requireNonNull(unheardOf.poll(), "No store is left about which nothing was heard"), reason);
    }

    /** The same against a store that may have been accused before; a test must leave no case of it unverified. */
    public Tale another() {
        return against(one(OLD_ACQUAINTANCES), ComplaintReason.COUNTERFEIT);
    }

    /** One case at every point where somebody is waited for, so that every form can be opened. */
    public void everyPointOfWaiting() {
        Stream.of(Waiting.FOR_THE_PLATFORM, Waiting.FOR_THE_PARTIES, Waiting.FOR_AN_AGENCY)
                .flatMap(List::stream)
                .forEach(kind -> kind.acts().accept(tale(new Script.Scene(0, kind, 1, next.get()))));
        registering.begin();
    }

    private Tale against(int seller, ComplaintReason reason) {
        casting.extras();
        Person brand = Accounts.person(new PersonId("brand"));
        return chapters.tale(casting.plot(brand, "northpeak-tm-1", reason, "s" + seller, seller));
    }

    private static int one(List<Integer> sellers) {
        return sellers.get(next.getAndIncrement() % sellers.size());
    }

    private static List<Integer> range(int... ends) {
        return IntStream.range(0, ends.length / 2)
                .flatMap(pair -> IntStream.rangeClosed(ends[2 * pair], ends[2 * pair + 1]))
                .boxed()
                .toList();
    }
}
