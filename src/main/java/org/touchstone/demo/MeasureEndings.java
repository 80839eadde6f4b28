package org.touchstone.demo;

import static org.touchstone.demo.Kind.ended;

import java.util.List;
import org.touchstone.cases.Measure;
import org.touchstone.penalty.Severity;

/** Each measure of a penalty, and what an appeal makes of it. */
final class MeasureEndings {

    static final List<Kind> BY_MEASURE = List.of(
            ended(
                    "a warning",
                    2,
                    15,
                    tale -> tale.accused().decidedOnly(Measure.WARN).considered()),
            ended(
                    "listings limited",
                    2,
                    15,
                    tale -> tale.accused()
                            .decidedWith(Measure.LIMIT_LISTINGS)
                            .approvedIfHeavy()
                            .considered()),
            ended(
                    "all listings removed",
                    1,
                    15,
                    tale -> tale.accused()
                            .decidedWith(Measure.REMOVE_ALL_LISTINGS)
                            .approvedIfHeavy()
                            .considered()),
            ended("named in public", 2, 16, tale -> heavy(tale, Measure.NAME_AND_SHAME)),
            ended("the store was closed", 2, 16, tale -> heavy(tale, Measure.CLOSE_STORE)),
            ended("the deposit was confiscated", 1, 16, tale -> heavy(tale, Measure.CONFISCATE_DEPOSIT)),
            ended(
                    "the person was banned",
                    1,
                    16,
                    tale -> heavy(
                            tale,
                            Measure.NAME_AND_SHAME,
                            Measure.CLOSE_STORE,
                            Measure.CONFISCATE_DEPOSIT,
                            Measure.BAN)),
            ended(
                    "a milder penalty than first decided",
                    1,
                    18,
                    tale -> tale.accused()
                            .decidedWith(Measure.CLOSE_STORE)
                            .refused()
                            .punished(Severity.LOW)
                            .considered()));

    static final List<Kind> WITH_AN_APPEAL = List.of(
            ended("an appeal that failed", 2, 40, tale -> tale.guilty().considered())
                    .then(tale -> tale.appealed().upheld()),
            ended("an appeal that succeeded in part", 1, 40, tale -> heavy(tale, Measure.NAME_AND_SHAME))
                    .then(tale -> tale.appealed().partlyOverturned(Measure.NAME_AND_SHAME)),
            ended("an appeal that succeeded", 2, 40, tale -> tale.guilty().considered())
                    .then(tale -> tale.appealed().overturned()),
            ended("an appeal that waits", 2, 14, tale -> tale.guilty().considered())
                    .ofKnownSeller()
                    .then(tale -> tale.recently().appealed()));

    private MeasureEndings() {}

    private static Tale heavy(Tale tale, Measure... measures) {
        return tale.accused().decidedWith(measures).approved().considered();
    }
}
