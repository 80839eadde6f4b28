package org.touchstone.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.PlainText;
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
        return find(form, null);
    }

    @Override
    public void keep(String form, Map<String, String> values) {
        save(form, null, values);
    }

    @Override
    public void forget(String form) {
        store.delete(current.get().id(), form);
    }

    /** The drafts of the turn that began then: what was typed for an earlier one, whoever ended it, is not theirs. */
    Drafts ofTurn(Instant began) {
        return new Drafts() {
            @Override
            public Optional<Draft> of(String form) {
                return find(form, began);
            }

            @Override
            public void keep(String form, Map<String, String> values) {
                save(form, began, values);
            }

            @Override
            public void forget(String form) {
                FormDrafts.this.forget(form);
            }
        };
    }

    private Optional<Draft> find(String form, @Nullable Instant turn) {
        return store.find(current.get().id(), form, turn);
    }

    /** What no form can hold is not kept, nor what no text can hold: the form refuses it once it is sent. */
    private void save(String form, @Nullable Instant turn, Map<String, String> values) {
        int length = values.values().stream().mapToInt(String::length).sum();
        if (length <= LONGEST && form.length() <= LONGEST_NAME) {
            store.save(current.get().id(), form, turn, new Draft(clock.instant(), plain(values)));
        }
    }

    private static Map<String, String> plain(Map<String, String> values) {
        Map<String, String> plain = new LinkedHashMap<>();
        values.forEach((name, text) -> plain.put(name, PlainText.cleaned(text)));
        return plain;
    }
}
