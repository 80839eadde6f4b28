package org.touchstone.demo;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.ProcessByHand;

/** All that a tale is made of. */
@Component
record Chapters(
        Beginning beginning,
        Buying buying,
        Hearing hearing,
        Punishing punishing,
        Appealing appealing,
        Offline offline,
        Agency agency,
        CaseProcess process,
        ProcessByHand byHand) {

    /** A new tale, of which nothing has happened yet. */
    Tale tale(Plot plot) {
        return new Tale(this, plot);
    }
}
