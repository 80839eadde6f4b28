package org.touchstone.complaint;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.CaseId;

/** What complaints tell the process of a case. */
@Component
class ComplaintWorkflow {

    private final CaseProcess process;

    ComplaintWorkflow(CaseProcess process) {
        this.process = process;
    }

    /** Opens several cases so that the engine writes them in one go. */
    <T> T together(Supplier<T> work) {
        return process.together(work);
    }

    void takenBack(CaseId id) {
        process.correlate(id.value(), "complaintTakenBack");
    }
}
