package org.touchstone.cases;

/** How a case ended, named after the end events of {@code case.bpmn}. */
public enum CaseOutcome {
    REJECTED("caseRejected"),
    LAPSED("caseLapsed"),
    GENUINE("caseGenuine"),
    REFUTED("caseRefuted"),
    PENALISED("casePenalised"),
    REFERRED("caseReferred"),
    TAKEN_BACK("caseTakenBack");

    private final String end;

    CaseOutcome(String end) {
        this.end = end;
    }

    /** Whether the allegation held, which is what a penalty and a strike rest on. */
    public boolean proven() {
        return this == PENALISED || this == REFERRED;
    }

    static CaseOutcome ofEnd(String end) {
        for (CaseOutcome outcome : values()) {
            if (outcome.end.equals(end)) {
                return outcome;
            }
        }
        throw new IllegalStateException("case.bpmn has an end that is no outcome: " + end);
    }
}
