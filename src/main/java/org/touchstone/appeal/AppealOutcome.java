package org.touchstone.appeal;

/** What came of an appeal. */
public enum AppealOutcome {
    UPHELD,
    PARTLY,
    OVERTURNED;

    public String textKey() {
        return "appeal.outcome." + name();
    }
}
