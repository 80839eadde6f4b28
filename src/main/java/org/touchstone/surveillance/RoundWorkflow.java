package org.touchstone.surveillance;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;

/** What surveillance tells the process. */
@Component
class RoundWorkflow {

    private final CaseProcess process;

    RoundWorkflow(CaseProcess process) {
        this.process = process;
    }

    void opened(RoundId id) {
        process.start("surveillance", id.value(), Map.of());
    }
}
