package org.touchstone.demo;

import static org.touchstone.demo.Kind.ended;

import java.util.List;

/** What agencies make of a case. */
final class AgencyEndings {

    static final List<Kind> ALL = List.of(
            ended(
                    "worked by the police",
                    4,
                    60,
                    tale -> tale.guilty().chased("shanghai-police").released().worked("shanghai-police")),
            ended(
                    "worked jointly by two agencies",
                    2,
                    90,
                    tale -> tale.guilty()
                            .chased("shanghai-police", "zhejiang-ip")
                            .released()
                            .worked("zhejiang-ip")
                            .worked("shanghai-police")),
            ended(
                    "declined by the agency",
                    1,
                    25,
                    tale -> tale.guilty().chased("zhejiang-ip").released().declined("zhejiang-ip")),
            ended(
                    "worked after a question",
                    1,
                    60,
                    tale -> tale.guilty()
                            .chased("zhejiang-ip")
                            .released()
                            .asked("zhejiang-ip")
                            .answered("zhejiang-ip")
                            .worked("zhejiang-ip")),
            ended(
                    "passed on",
                    1,
                    60,
                    tale -> tale.guilty()
                            .chased("shanghai-police")
                            .released()
                            .passedOn("shanghai-police", "fujian-police")
                            .worked("fujian-police")),
            ended(
                    "worked by quality supervision",
                    1,
                    60,
                    tale -> tale.guilty().chased("aqsiq").released().worked("aqsiq")),
            ended(
                    "released at the second attempt",
                    1,
                    60,
                    tale -> tale.guilty()
                            .chased("saic")
                            .refused()
                            .resubmitted()
                            .released()
                            .worked("saic")),
            ended(
                    "a lead that was given up",
                    1,
                    20,
                    tale -> tale.guilty().chased("sipo").refused().givenUp()));

    private AgencyEndings() {}
}
