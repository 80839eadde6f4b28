package org.touchstone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which tales are told, and how long ago each begins: every kind once, then more as often as life brings them. */
final class Script {

    private static final long SEED = 20141223; // the day of the document that founded the programme
    private static final int DAYS = 170;

    static final List<Kind> KINDS = Stream.of(
                    EarlyEndings.ALL,
                    PenaltyEndings.ALL,
                    MeasureEndings.BY_MEASURE,
                    MeasureEndings.WITH_AN_APPEAL,
                    AgencyEndings.ALL,
                    Waiting.FOR_THE_PLATFORM,
                    Waiting.FOR_THE_PARTIES,
                    Waiting.FOR_AN_AGENCY)
            .flatMap(List::stream)
            .toList();

    /** A round of surveillance, which is no case but brings some about. */
    static final Kind ROUND = Kind.ended("a round of surveillance", 0, 20, tale -> {});

    private static final int CASES_FOR_A_ROUND = 25;
    /** So many come of it, more or less. */
    private static final int CASES_OF_A_ROUND = 3;

    /** @param hoursAgo when it begins */
    record Scene(int number, Kind kind, int hoursAgo, long seed) {

        boolean round() {
            return kind == ROUND;
        }
    }

    private Script() {}

    /** The scenes in the order in which they began, always the same for the same number of cases. */
    static List<Scene> of(int cases) {
        var chance = new Random(SEED);
        List<Scene> scenes = new ArrayList<>();
        int rounds = cases / CASES_FOR_A_ROUND;
        int tales = Math.max(Math.min(cases, KINDS.size()), cases - rounds * CASES_OF_A_ROUND);
        for (int number = 0; number < tales; number++) {
            Kind kind = number < KINDS.size() ? KINDS.get(number) : drawn(chance);
            int spare = kind.open() ? 0 : chance.nextInt(Math.max(1, DAYS - kind.days()));
            scenes.add(new Scene(number, kind, (kind.days() + spare) * 24 + chance.nextInt(24), chance.nextLong()));
        }
        for (int round = 0; round < rounds; round++) {
            int days = ROUND.days() + round * 8;
            scenes.add(new Scene(tales + round, ROUND, days * 24 + 2, chance.nextLong()));
        }
        scenes.sort(Comparator.comparingInt(Scene::hoursAgo).reversed().thenComparingInt(Scene::number));
        return scenes;
    }

    private static Kind drawn(Random chance) {
        int ticket = chance.nextInt(KINDS.stream().mapToInt(Kind::weight).sum());
        for (Kind kind : KINDS) {
            ticket -= kind.weight();
            if (ticket < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("No kind drawn");
    }
}
