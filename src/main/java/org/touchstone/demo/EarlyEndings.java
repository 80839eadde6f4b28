package org.touchstone.demo;

import static org.touchstone.demo.Kind.ended;

import java.time.Duration;
import java.util.List;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;

/** How a case ends before there is anything to punish. */
final class EarlyEndings {

    static final List<Kind> ALL = List.of(
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

    private EarlyEndings() {}
}
