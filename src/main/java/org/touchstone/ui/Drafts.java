package org.touchstone.ui;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the person signed in has typed into forms and not yet sent. It is kept while they type, so that a lost connection
 * or a session that ended costs nothing; nobody else reads it.
 */
public interface Drafts {

    /** @param values of the fields by their names */
    record Draft(Instant savedAt, Map<String, String> values) {}

    /** @param form names the form and its subject, such as {@code decidePenalty/TS-2026-000123} */
    Optional<Draft> of(String form);

    void keep(String form, Map<String, String> values);

    void forget(String form);
}
