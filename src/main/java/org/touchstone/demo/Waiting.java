package org.touchstone.demo;

import static org.touchstone.demo.Kind.open;

import java.util.List;
import org.touchstone.cases.Measure;
import org.touchstone.rebuttal.Assessment.Verdict;

/** Every point at which a case can wait for somebody. */
final class Waiting {

    static final List<Kind> FOR_THE_PLATFORM = List.of(
            open("to verify", 8, 0, tale -> tale.recently().filed()),
            open("to plan a purchase", 2, 2, tale -> tale.filed().recently().purchaseOrdered()),
            open(
                    "to assess",
                    3,
                    4,
                    tale -> tale.filed().accepted().refuted().recently().contested()),
            open("to decide a penalty", 4, 4, Tale::accused),
            open("to approve a penalty", 2, 6, tale -> tale.accused().recently().decidedWith(Measure.NAME_AND_SHAME)),
            open("to consider", 4, 7, Tale::guilty),
            open("to release a lead", 2, 8, tale -> tale.guilty().recently().chased("shanghai-police")),
            open(
                    "to revise a lead",
                    1,
                    9,
                    tale -> tale.guilty().chased("shanghai-police").recently().refused()),
            open(
                    "to answer an agency",
                    1,
                    12,
                    tale -> tale.guilty()
                            .chased("zhejiang-ip")
                            .released()
                            .recently()
                            .asked("zhejiang-ip")));

    static final List<Kind> FOR_THE_PARTIES = List.of(
            open("to answer intake", 2, 2, tale -> tale.filed().recently().asked()),
            open(
                    "to buy",
                    2,
                    3,
                    tale -> tale.filed().purchaseOrdered().recently().planned()),
            open(
                    "to receive",
                    2,
                    4,
                    tale -> tale.filed().purchaseOrdered().recently().bought()),
            open(
                    "to examine",
                    2,
                    10,
                    tale -> tale.filed().purchaseOrdered().bought().recently().received()),
            open("to refute", 4, 1, tale -> tale.filed().recently().accepted()).ofKnownSeller(),
            open(
                    "to answer a rebuttal",
                    3,
                    2,
                    tale -> tale.filed().accepted().recently().refuted()),
            open(
                            "to try again",
                            1,
                            8,
                            tale -> tale.filed()
                                    .accepted()
                                    .refuted()
                                    .contested()
                                    .recently()
                                    .assessed(Verdict.ANOTHER_ATTEMPT))
                    .ofKnownSeller());

    static final List<Kind> FOR_AN_AGENCY = List.of(
            open(
                    "for the police to decide",
                    2,
                    9,
                    tale -> tale.guilty().chased("shanghai-police").recently().released()),
            open(
                    "for two agencies to decide",
                    1,
                    9,
                    tale -> tale.guilty()
                            .chased("shanghai-police", "zhejiang-ip")
                            .recently()
                            .released()),
            open(
                    "to name officers",
                    1,
                    11,
                    tale -> tale.guilty()
                            .chased("shanghai-police")
                            .released()
                            .recently()
                            .accepted("shanghai-police")),
            open(
                    "to record outcomes",
                    2,
                    18,
                    tale -> tale.guilty()
                            .chased("shanghai-police")
                            .released()
                            .accepted("shanghai-police")
                            .assigned("shanghai-police")
                            .recently()
                            .raided("shanghai-police")));

    private Waiting() {}
}
