package org.touchstone.desk;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** Filters of the task list under a name of one's own; everybody has theirs. */
@Service
@Transactional
class SavedFilters {

    static final int LONGEST = 40;
    private static final int MOST = 20;

    private final SavedFilterStore store;

    SavedFilters(SavedFilterStore store) {
        this.store = store;
    }

    /** @param address the query of the task list, {@code pinned} whether it stands beside the ready-made filters */
    record Saved(String name, String address, boolean pinned) {

        TaskFilter filter() {
            return TaskFilter.of(QueryParameters.fromString(address));
        }
    }

    @Transactional(readOnly = true)
    List<Saved> of(Person owner) {
        return store.of(owner.id());
    }

    /** Under a name that is taken, the new one takes the place of the old. */
    void save(Person owner, Saved filter) {
        String name = filter.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refused("desk.refused.filterName", LONGEST);
        }
        List<Saved> all = store.of(owner.id());
        if (all.size() >= MOST && all.stream().noneMatch(one -> one.name().equals(name))) {
            throw new Refused("desk.refused.filters", MOST);
        }
        store.save(owner.id(), new Saved(name, filter.filter().toSave(), filter.pinned()));
    }

    void forget(Person owner, String name) {
        store.delete(owner.id(), name);
    }
}
