package org.touchstone.cases;

/** Where a case stands, named after the call activities of {@code case.bpmn}. */
public enum CaseStage {
    VERIFICATION("verification"),
    TEST_PURCHASE("testPurchase"),
    REBUTTAL("rebuttal"),
    PENALTY("penalty"),
    CONSIDERATION("consideration"),
    REFERRAL("referralsEnded"),
    CLOSED("");

    private final String activity;

    CaseStage(String activity) {
        this.activity = activity;
    }

    static CaseStage ofActivity(String activity) {
        for (CaseStage stage : values()) {
            if (stage.activity.equals(activity)) {
                return stage;
            }
        }
        throw new IllegalStateException("case.bpmn has an activity that is no stage: " + activity);
    }
}
