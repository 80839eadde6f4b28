package org.touchstone.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts without a database, for tests of forms alone. */
public final class DraftsInMemory implements Drafts {

    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");

    public final Map<String, Map<String, String>> kept = new HashMap<>();

    @Override
    public Optional<Draft> of(String form) {
        return Optional.ofNullable(kept.get(form)).map(values -> new Draft(AT, values));
    }

    @Override
    public void keep(String form, Map<String, String> values) {
        kept.put(form, values);
    }

    @Override
    public void forget(String form) {
        kept.remove(form);
    }
}
