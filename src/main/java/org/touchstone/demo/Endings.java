package org.touchstone.demo;

import static org.touchstone.demo.Kind.ended;

import java.time.Duration;
import java.util.List;
import org.touchstone.cases.Measure;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;

/** Every way in which a case can end. */
final class Endings {

    static final List<Kind> BEFORE_A_PENALTY = List.of(
            ended("rejected", 6, 2, tale -> tale.filed().rejected(RejectionReason.NOT_INFRINGING)),
            ended("rejected as a duplicate", 2, 2, tale -> tale.filed().rejected(RejectionReason.DUPLICATE)),
            ended(
                    "the reporter kept silent",
                    2,
                    10,
                    tale -> tale.filed().asked().silent("clarificationDeadline", Duration.ofDays(7))),
            ended(
                    "taken back before it was looked at",
                    1,
                    2,
                    tale -> tale.filed().takenBack()),
            ended(
                    "taken back while the seller was heard",
                    1,
                    4,
                    tale -> tale.filed().accepted().takenBack()),
            ended(
                    "the item was genuine",
                    3,
                    20,
                    tale -> tale.filed().purchaseOrdered().bought().received().examined(Finding.GENUINE)),
            ended(
                    "refuted",
                    4,
                    12,
                    tale -> tale.filed().accepted().refuted().contested().assessed(Verdict.REFUTED)),
            ended(
                    "the brand conceded",
                    3,
                    12,
                    tale -> tale.filed().accepted().refuted().conceded()),
            ended(
                    "the brand kept silent",
                    2,
                    14,
                    tale -> tale.filed().accepted().refuted().silent("answerDeadline", Duration.ofDays(4))),
            ended(
                    "refuted at the second attempt",
                    2,
                    20,
                    tale -> tale.filed()
                            .asked()
                            .answered()
                            .accepted()
                            .refuted()
                            .contested()
                            .assessed(Verdict.ANOTHER_ATTEMPT)
                            .refuted()
                            .contested()
                            .assessed(Verdict.REFUTED)));

    static final List<Kind> WITH_A_PENALTY = List.of(
            ended("the seller kept silent", 14, 15, tale -> guilty(tale).considered()),
            ended(
                    "not refuted",
                    6,
                    20,
                    tale -> tale.filed()
                            .accepted()
                            .refuted()
                            .contested()
                            .assessed(Verdict.NOT_REFUTED)
                            .punished(Severity.MEDIUM)
                            .considered()),
            ended("not refuted at the third attempt", 1, 30, Endings::threeAttempts),
            ended(
                    "fictitious activity",
                    2,
                    20,
                    tale -> tale.filed()
                            .accepted()
                            .refuted()
                            .contested()
                            .assessed(Verdict.FICTITIOUS)
                            .punished(Severity.HIGH)
                            .considered()),
            ended(
                    "the item was counterfeit",
                    4,
                    35,
                    tale -> tale.filed()
                            .purchaseOrdered()
                            .bought()
                            .received()
                            .examined(Finding.COUNTERFEIT)
                            .sellerSilent()
                            .punished(Severity.MEDIUM)
                            .considered()),
            ended(
                    "the item told nothing",
                    1,
                    35,
                    tale -> tale.filed()
                            .purchaseOrdered()
                            .bought()
                            .received()
                            .examined(Finding.INCONCLUSIVE)
                            .sellerSilent()
                            .punished(Severity.LOW)
                            .considered()),
            ended(
                    "the item could not be bought",
                    1,
                    25,
                    tale -> tale.filed()
                            .purchaseOrdered()
                            .notBought()
                            .sellerSilent()
                            .punished(Severity.LOW)
                            .considered()),
            ended(
                    "the parcel was lost",
                    1,
                    35,
                    tale -> tale.filed()
                            .purchaseOrdered()
                            .bought()
                            .lost()
                            .sellerSilent()
                            .punished(Severity.LOW)
                            .considered()),
            ended(
                    "the brand did not examine the item",
                    1,
                    45,
                    tale -> tale.filed()
                            .purchaseOrdered()
                            .bought()
                            .received()
                            .itemNotExamined()
                            .sellerSilent()
                            .punished(Severity.LOW)
                            .considered()));

    static final List<Kind> BY_MEASURE = List.of(
            ended(
                    "a warning",
                    2,
                    15,
                    tale -> accused(tale).decidedOnly(Measure.WARN).considered()),
            ended(
                    "listings limited",
                    2,
                    15,
                    tale -> accused(tale)
                            .decidedWith(Measure.LIMIT_LISTINGS)
                            .approvedIfHeavy()
                            .considered()),
            ended(
                    "all listings removed",
                    1,
                    15,
                    tale -> accused(tale)
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
                    tale -> accused(tale)
                            .decidedWith(Measure.CLOSE_STORE)
                            .refused()
                            .punished(Severity.LOW)
                            .considered()));

    static final List<Kind> WITH_AN_AGENCY = List.of(
            ended(
                    "worked by the police",
                    4,
                    60,
                    tale -> guilty(tale).chased("shanghai-police").released().worked("shanghai-police")),
            ended(
                    "worked jointly by two agencies",
                    2,
                    90,
                    tale -> guilty(tale)
                            .chased("shanghai-police", "zhejiang-ip")
                            .released()
                            .worked("zhejiang-ip")
                            .worked("shanghai-police")),
            ended(
                    "declined by the agency",
                    1,
                    25,
                    tale -> guilty(tale).chased("zhejiang-ip").released().declined("zhejiang-ip")),
            ended(
                    "worked after a question",
                    1,
                    60,
                    tale -> guilty(tale)
                            .chased("zhejiang-ip")
                            .released()
                            .asked("zhejiang-ip")
                            .answered("zhejiang-ip")
                            .worked("zhejiang-ip")),
            ended(
                    "passed on",
                    1,
                    60,
                    tale -> guilty(tale)
                            .chased("shanghai-police")
                            .released()
                            .passedOn("shanghai-police", "fujian-police")
                            .worked("fujian-police")),
            ended(
                    "worked by quality supervision",
                    1,
                    60,
                    tale -> guilty(tale).chased("aqsiq").released().worked("aqsiq")),
            ended(
                    "released at the second attempt",
                    1,
                    60,
                    tale -> guilty(tale)
                            .chased("saic")
                            .refused()
                            .resubmitted()
                            .released()
                            .worked("saic")),
            ended(
                    "a lead that was given up",
                    1,
                    20,
                    tale -> guilty(tale).chased("sipo").refused().givenUp()));

    static final List<Kind> WITH_AN_APPEAL = List.of(
            ended("an appeal that failed", 2, 40, Endings::closed)
                    .then(tale -> tale.appealed().upheld()),
            ended("an appeal that succeeded in part", 1, 40, tale -> heavy(tale, Measure.NAME_AND_SHAME))
                    .then(tale -> tale.appealed().partlyOverturned(Measure.NAME_AND_SHAME)),
            ended("an appeal that succeeded", 2, 40, Endings::closed)
                    .then(tale -> tale.appealed().overturned()),
            ended("an appeal that waits", 2, 14, Endings::closed)
                    .ofKnownSeller()
                    .then(tale -> tale.recently().appealed()));

    private Endings() {}

    /** Accused, and silent: the allegation stands. */
    static Tale accused(Tale tale) {
        return tale.filed().accepted().sellerSilent();
    }

    static Tale guilty(Tale tale) {
        return accused(tale).punished(Severity.MEDIUM);
    }

    private static void closed(Tale tale) {
        guilty(tale).considered();
    }

    private static void heavy(Tale tale, Measure... measures) {
        accused(tale).decidedWith(measures).approved().considered();
    }

    private static void threeAttempts(Tale tale) {
        tale.filed().accepted();
        for (Verdict verdict : List.of(Verdict.ANOTHER_ATTEMPT, Verdict.ANOTHER_ATTEMPT, Verdict.NOT_REFUTED)) {
            tale.refuted().contested().assessed(verdict);
        }
        tale.punished(Severity.MEDIUM).considered();
    }
}
