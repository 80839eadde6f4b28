package org.touchstone.demo;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Origin;
import org.touchstone.cases.ProcessByHand;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Severity;
import org.touchstone.rebuttal.Assessment.Verdict;
import org.touchstone.surveillance.Finding;
import org.touchstone.surveillance.RoundId;
import org.touchstone.surveillance.RoundSizes;
import org.touchstone.surveillance.Rounds;
import org.touchstone.surveillance.Suspicion;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.Watches;

/** A round of surveillance: volunteers look at what was drawn, and what they suspect is followed to its end. */
@Component
class Watching {

    private static final RoundSizes SIZES = new RoundSizes(6, 14);

    private final Rounds rounds;
    private final Watches watches;
    private final Cases cases;
    private final Casting casting;
    private final Chapters chapters;
    private final ProcessByHand byHand;

    Watching(Rounds rounds, Watches watches, Cases cases, Casting casting, Chapters chapters, ProcessByHand byHand) {
        this.rounds = rounds;
        this.watches = watches;
        this.cases = cases;
        this.casting = casting;
        this.chapters = chapters;
        this.byHand = byHand;
    }

    RoundId round(long seed) {
        var chance = new Random(seed);
        RoundId round = rounds.open(Troupe.INVESTIGATOR, SIZES);
        byHand.goesOn(Person.SYSTEM, round.value());
        List<CaseId> found = rounds.watches(Troupe.INVESTIGATOR, round).stream()
                .filter(watch -> chance.nextInt(12) > 0) // one in twelve is left until the round ends
                .flatMap(
                        watch -> watches.report(casting.volunteer(chance), watch.id(), finding(watch, chance)).stream())
                .distinct()
                .toList();
        byHand.comes(Person.SYSTEM, round.value(), "roundEnds");
        found.stream().map(cases::of).filter(Watching::ofThisRound).forEach(file -> follow(file, chance));
        return round;
    }

    private static Finding finding(Watch watch, Random chance) {
        boolean claimsMark = watch.listing().title().matches("(Northpeak|Lumière).*");
        return switch (chance.nextInt(claimsMark ? 5 : 20)) {
            case 0 ->
                claimsMark
                        ? new Finding.Suspicious(
                                Set.of(Suspicion.PRICE_TOO_LOW, Suspicion.NO_PROOF_OF_ORIGIN),
                                "Half the price of the brand.")
                        : new Finding.Skipped();
            default -> new Finding.Clean();
        };
    }

    /** A finding about a listing that is accused already only adds to that case. */
    private static boolean ofThisRound(CaseFile file) {
        return file.origin() != Origin.BRAND && file.stage() == CaseStage.VERIFICATION;
    }

    private void follow(CaseFile file, Random chance) {
        Tale tale = chapters.tale(casting.plot(file, chance.nextLong())).found(file.id());
        switch (chance.nextInt(4)) {
            case 0 -> tale.rejected(RejectionReason.NOT_INFRINGING);
            case 1 -> tale.accepted().refuted().assessed(Verdict.REFUTED);
            default -> tale.accepted().sellerSilent().punished(Severity.MEDIUM).considered();
        }
    }
}
