package org.touchstone.complaint.ui;

import java.util.Map;
import org.touchstone.complaint.ComplaintFact;
import org.touchstone.ui.Facts;

/** What the reason of a complaint asked for, as rows among its other facts. */
final class FactRows {

    private FactRows() {}

    static Facts add(Facts facts, Map<ComplaintFact, String> said) {
        for (ComplaintFact fact : ComplaintFact.values()) {
            if (said.containsKey(fact)) {
                facts.row("complaint.fact." + fact, said.get(fact));
            }
        }
        return facts;
    }
}
