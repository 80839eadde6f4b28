package org.touchstone.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** What people are told: to one person or to a group, with the address of the thing it is about. */
@Service
@Transactional
public class Notices {

    private final NoticeStore store;
    private final Clock clock;

    Notices(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Tells everyone of a group, once per link and text.
     *
     * @param key the text's key; {@code arguments} stand for {0}, {1} …; one that is itself a key is translated
     * @param link the route of the thing it is about, such as {@code case/TS-2026-000001}
     */
    public void tell(Group group, String link, String key, String... arguments) {
        store.insert(List.of(group.key()), link, key, List.of(arguments), clock.instant());
    }

    /** Tells one person. */
    public void tell(Person person, String link, String key, String... arguments) {
        store.insert(List.of(box(person.id())), link, key, List.of(arguments), clock.instant());
    }

    /** Tells several groups and several people the same; in one stroke, whatever their number. */
    public void tell(
            Collection<Group> groups, Collection<PersonId> people, String link, String key, String... arguments) {
        List<String> boxes = Stream.concat(
                        groups.stream().map(Group::key), people.stream().map(Notices::box))
                .distinct()
                .sorted() // everybody in one order, or two who tell the same could wait for each other
                .toList();
        if (!boxes.isEmpty()) {
            store.insert(boxes, link, key, List.of(arguments), clock.instant());
        }
    }

    /** The latest 100 notices of a person, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(Person reader) {
        return store.latest(boxes(reader), reader.id());
    }

    /** What a person was told of a thing, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> about(Person reader, String subject) {
        return store.about(boxes(reader), reader.id(), subject);
    }

    @Transactional(readOnly = true)
    public int unread(Person reader) {
        return (int) of(reader).stream().filter(notice -> !notice.read()).count();
    }

    public void markRead(Person reader) {
        of(reader).stream().filter(notice -> !notice.read()).forEach(notice -> store.read(notice.id(), reader.id()));
    }

    private static List<String> boxes(Person reader) {
        var boxes =
                new ArrayList<>(People.groups(reader).stream().map(Group::key).toList());
        boxes.add(box(reader.id()));
        return boxes;
    }

    private static String box(PersonId person) {
        return "person:" + person.value();
    }
}
