package org.touchstone.complaint;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.ListingsJoined;

/** Screens what has joined a case, whoever brought it; after the commit, because the marketplace may take its time. */
@Component
class ScreenedAgain {

    private final Screenings screenings;

    ScreenedAgain(Screenings screenings) {
        this.screenings = screenings;
    }

    @ApplicationModuleListener
    void hear(ListingsJoined joined) {
        screenings.again(joined.caseId());
    }
}
