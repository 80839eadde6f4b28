package org.touchstone.complaint;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.CaseId;

/** What complaints tell the process of a case. */
@Component
class ComplaintWorkflow {

    private static final String TAKEN_BACK = "complaintTakenBack";

    private final CaseProcess process;

    ComplaintWorkflow(CaseProcess process) {
        this.process = process;
    }

    void takenBack(CaseId id) {
        process.correlate(id.value(), TAKEN_BACK, "takenBack");
    }

    /** Not the reporter takes it back: the platform believes it no more. */
    void setAside(CaseId id) {
        process.correlate(id.value(), TAKEN_BACK, "setAside");
    }
}
