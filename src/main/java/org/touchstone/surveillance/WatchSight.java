package org.touchstone.surveillance;

import org.springframework.stereotype.Component;
import org.touchstone.evidence.SubjectSight;
import org.touchstone.identity.Person;

/** Who sees the pictures of a watch before they belong to a case: whoever sees the watch. */
@Component
class WatchSight implements SubjectSight {

    private final WatchStore store;
    private final Watches watches;

    WatchSight(WatchStore store, Watches watches) {
        this.store = store;
        this.watches = watches;
    }

    @Override
    public boolean sees(Person reader, String subject) {
        return subject.startsWith("WA-")
                && store.find(new WatchId(subject))
                        .filter(watch -> watches.sees(reader, watch))
                        .isPresent();
    }
}
