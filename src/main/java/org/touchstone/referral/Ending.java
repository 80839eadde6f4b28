package org.touchstone.referral;

/** How a referral ended, named after the end events of {@code referral.bpmn}. */
public enum Ending {
    DECLINED("referralDeclined"),
    PASSED_ON("referralPassedOn"),
    CONCLUDED("referralConcluded");

    private final String end;

    Ending(String end) {
        this.end = end;
    }

    static Ending ofEnd(String end) {
        for (Ending ending : values()) {
            if (ending.end.equals(end)) {
                return ending;
            }
        }
        throw new IllegalStateException("referral.bpmn has an end that is no ending: " + end);
    }
}
