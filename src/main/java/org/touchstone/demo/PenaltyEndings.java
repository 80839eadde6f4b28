package org.touchstone.demo;

import static org.touchstone.demo.Kind.ended;

import java.util.List;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;

/** How a case comes to a penalty and ends with it. */
final class PenaltyEndings {

    static final List<Kind> ALL = List.of(
            ended("the seller kept silent", 14, 15, tale -> tale.guilty().considered()),
            ended(
                    "sent back, then silent",
                    5,
                    25,
                    tale -> tale.filed()
                            .accepted()
                            .refuted()
                            .contested()
                            .assessed(Verdict.ANOTHER_ATTEMPT)
                            .sellerSilent()
                            .punished(Severity.MEDIUM)
                            .considered()),
            ended(
                    "not refuted at the third attempt",
                    2,
                    30,
                    tale -> tale.filed()
                            .accepted()
                            .notBelieved()
                            .punished(Severity.MEDIUM)
                            .considered()),
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

    private PenaltyEndings() {}
}
