package org.touchstone.cases;

import java.util.Set;

/** How a case ended, named after the end events of {@code case.bpmn}. */
public enum CaseOutcome {
    REJECTED("caseRejected", "caseSetAside"),
    LAPSED("caseLapsed"),
    GENUINE("caseGenuine"),
    REFUTED("caseRefuted"),
    PENALISED("casePenalised"),
    REFERRED("caseReferred"),
    TAKEN_BACK("caseTakenBack");

    private final Set<String> ends;

    CaseOutcome(String... ends) {
        this.ends = Set.of(ends);
    }

    /** Whether the allegation held, which is what a penalty and a strike rest on. */
    public boolean proven() {
        return this == PENALISED || this == REFERRED;
    }

    static CaseOutcome ofEnd(String end) {
        for (CaseOutcome outcome : values()) {
            if (outcome.ends.contains(end)) {
                return outcome;
            }
        }
        throw new IllegalStateException("case.bpmn has an end that is no outcome: " + end);
    }
}
