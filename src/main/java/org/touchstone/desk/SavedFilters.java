package org.touchstone.desk;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Filters of the task list under a name; everybody has theirs, and may offer them to their colleagues. */
@Service
@Transactional
class SavedFilters {

    static final int LONGEST = 40;
    private static final int MOST = 20;

    private final SavedFilterStore store;

    SavedFilters(SavedFilterStore store) {
        this.store = store;
    }

    /**
     * @param address the query of the task list
     * @param pinned whether it stands beside the ready-made filters
     * @param shared whether colleagues are offered it
     */
    record Saved(String name, String address, boolean pinned, boolean shared) {

        Saved(String name, String address, boolean pinned) {
            this(name, address, pinned, false);
        }

        TaskFilter filter() {
            return TaskFilter.of(QueryParameters.fromString(address));
        }
    }

    /** A filter of a colleague. */
    record Offered(String name, String address, String by) {

        TaskFilter filter() {
            return TaskFilter.of(QueryParameters.fromString(address));
        }
    }

    @Transactional(readOnly = true)
    List<Saved> of(Person owner) {
        return store.of(owner.id());
    }

    /** What colleagues of the same organisation and one of the same roles share. */
    @Transactional(readOnly = true)
    List<Offered> offered(Person to) {
        return store.offered(to, roles(to));
    }

    /** Under a name that is taken, the new one takes the place of the old. */
    void save(Person owner, Saved filter) {
        String name = named(filter.name());
        List<Saved> all = store.of(owner.id());
        if (all.size() >= MOST && all.stream().noneMatch(one -> one.name().equals(name))) {
            throw new Refused("desk.refused.filters", MOST);
        }
        store.save(owner.id(), new Saved(name, filter.filter().toSave(), filter.pinned()));
        share(owner, name, filter.shared());
    }

    void rename(Person owner, String name, String to) {
        String better = named(to);
        own(owner, name);
        if (!better.equals(name)
                && store.of(owner.id()).stream().anyMatch(one -> one.name().equals(better))) {
            throw new Refused("desk.refused.filterTaken", better);
        }
        store.rename(owner.id(), name, better);
    }

    void pin(Person owner, String name, boolean on) {
        own(owner, name);
        store.pin(owner.id(), name, on);
    }

    /** Offers it to those of the same organisation and role, or no longer. */
    void share(Person owner, String name, boolean on) {
        own(owner, name);
        if (on && !mayShare(owner)) {
            throw new Refused("desk.refused.share");
        }
        store.share(owner, name, on ? roles(owner) : Set.of());
    }

    /** Members of the public work each for themselves: they have no colleagues to share with. */
    static boolean mayShare(Person owner) {
        return !roles(owner).isEmpty();
    }

    void forget(Person owner, String name) {
        store.delete(owner.id(), name);
    }

    private void own(Person owner, String name) {
        if (store.of(owner.id()).stream().noneMatch(one -> one.name().equals(name))) {
            throw new NotFound(name);
        }
    }

    private static String named(String words) {
        String name = PlainText.line(words, "desk.refused.filterName", LONGEST);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refused("desk.refused.filterName", LONGEST);
        }
        return name;
    }

    private static Set<Role> roles(Person person) {
        return People.groups(person).stream()
                .filter(Group::shared)
                .map(Group::role)
                .filter(person::has)
                .collect(Collectors.toSet());
    }
}
