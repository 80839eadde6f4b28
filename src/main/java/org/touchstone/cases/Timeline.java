package org.touchstone.cases;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What happened in each case, told to the other rooms and kept for those who may read it. */
@Component
class Timeline {

    private final CaseEventStore store;
    private final People people;
    private final ApplicationEventPublisher publisher;

    Timeline(CaseEventStore store, People people, ApplicationEventPublisher publisher) {
        this.store = store;
        this.people = people;
        this.publisher = publisher;
    }

    void tell(List<? extends CaseEvent> events) {
        store.append(events);
        publisher.publishEvent(new Told(List.copyOf(events)));
        events.forEach(publisher::publishEvent);
    }

    /** Newest first, only what this reader may read. */
    List<TimelineEntry> of(Person reader, CaseFile file) {
        Set<Role> roles = file.accuses(reader) ? Set.of(Role.SELLER) : reader.roles();
        return store.of(file.id()).stream()
                .filter(entry -> entry.readableBy(reader, file, roles))
                .map(entry -> named(reader, entry))
                .toList();
    }

    Set<PersonId> actors(CaseId id) {
        return store.actors(id);
    }

    /** A seller never learns who reported them, nor an outsider who at the platform decided. */
    private TimelineEntry named(Person reader, TimelineEntry entry) {
        boolean shown = reader.hasAny(Role.CASE_STAFF) || entry.by().equals(reader.id());
        return entry.by(shown ? entry.by() : PersonId.SYSTEM, shown ? people.name(entry.by()) : "");
    }
}
