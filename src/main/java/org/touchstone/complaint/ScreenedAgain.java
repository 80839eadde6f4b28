package org.touchstone.complaint;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ListingsDropped;
import org.touchstone.cases.ListingsJoined;
import org.touchstone.cases.ReporterPassed;
import org.touchstone.common.CaseId;

/** Screens a case anew when something has joined or left it, whoever brought it; after the commit, because the marketplace may take its time. */
@Component
class ScreenedAgain {

    private final Screenings screenings;
    private final Cases cases;

    ScreenedAgain(Screenings screenings, Cases cases) {
        this.screenings = screenings;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void hear(ListingsJoined joined) {
        screenings.again(joined.caseId());
    }

    @ApplicationModuleListener
    void hear(ListingsDropped dropped) {
        waiting(dropped.caseId());
    }

    /** Whether a reporter is authorised, believed and trusted is asked of the one who reports now. */
    @ApplicationModuleListener
    void hear(ReporterPassed passed) {
        waiting(passed.caseId());
    }

    /** How a case that was verified goes on is settled. */
    private void waiting(CaseId id) {
        if (cases.of(id).stage() == CaseStage.VERIFICATION) {
            screenings.again(id);
        }
    }
}
