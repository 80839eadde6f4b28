package org.touchstone.surveillance;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;

/** Rounds for tests, and watches of sellers s1010 to s1049, which are left to these tests; each seller once. */
@TestComponent
public class SurveillanceFixture {

    private static final Set<String> USED = new HashSet<>();

    private final Rounds rounds;
    private final Life life;

    SurveillanceFixture(Rounds rounds, Life life) {
        this.rounds = rounds;
        this.life = life;
    }

    /** A round with its listings drawn, large enough to hold what the tests look for. */
    public RoundId drawn() {
        RoundId id = rounds.open(Cast.INVESTIGATOR, new RoundSizes(150, 300));
        life.goesOn(id.value());
        return id;
    }

    /** An open watch of this part on goods of Northpeak, of a seller that no test has met. */
    public Watch northpeak(RoundId round, Part part) {
        return pick(round, part, title -> title.contains("Northpeak"));
    }

    /** An open watch whose listing names no brand. */
    public Watch nameless(RoundId round) {
        return pick(round, Part.RANDOM, title -> !title.contains("Northpeak") && !title.contains("Lumière"));
    }

    private Watch pick(RoundId round, Part part, Predicate<String> title) {
        return rounds.watches(Cast.INVESTIGATOR, round).stream()
                .filter(watch -> watch.part() == part && watch.state() == WatchState.OPEN)
                .filter(watch -> title.test(watch.listing().title()))
                .filter(watch -> ours(watch.listing().sellerId()))
                .filter(watch -> USED.add(watch.listing().sellerId()))
                .findFirst()
                .orElseThrow();
    }

    public void ends(RoundId round) {
        life.fires(round.value(), "roundEnds");
    }

    private static boolean ours(String seller) {
        int number = Integer.parseInt(seller.substring(1));
        return number >= 1010 && number < 1050;
    }
}
