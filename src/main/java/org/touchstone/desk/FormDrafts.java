package org.touchstone.desk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.Drafts;

/** Keeps what each person has typed into forms, until it is sent, thrown away or three months old. */
@Component
@Transactional
class FormDrafts implements Drafts {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_NAME = 120;

    private final FormDraftStore store;
    private final CurrentPerson current;
    private final Clock clock;

    FormDrafts(FormDraftStore store, CurrentPerson current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> of(String form) {
        return store.find(current.get().id(), form);
    }

    /** What no form can hold is not kept. */
    @Override
    public void keep(String form, Map<String, String> values) {
        int length = values.values().stream().mapToInt(String::length).sum();
        if (length <= LONGEST && form.length() <= LONGEST_NAME) {
            store.save(current.get().id(), form, new Draft(clock.instant(), values));
        }
    }

    @Override
    public void forget(String form) {
        store.delete(current.get().id(), form);
    }
}
