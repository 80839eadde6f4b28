package org.touchstone.cases;

import java.util.List;

/** What happened in one stroke, in the order in which it did: for those who write everything down in the same transaction. */
public record Told(List<CaseEvent> events) {

    public Told {
        events = List.copyOf(events);
    }
}
