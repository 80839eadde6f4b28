package org.touchstone.appeal;

import java.util.List;

/** What came of an appeal. */
public enum AppealOutcome {
    UPHELD,
    PARTLY,
    OVERTURNED,
    /** Nothing was left to decide: the owner had called the complaint an error, so that all was undone anyway. */
    SETTLED;

    /** What an adjudicator can choose. */
    public static final List<AppealOutcome> DECISIONS = List.of(UPHELD, PARTLY, OVERTURNED);

    public String textKey() {
        return "appeal.outcome." + name();
    }
}
