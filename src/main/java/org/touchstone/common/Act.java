package org.touchstone.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What audit hears, in the same transaction: who did or read what, and when.
 *
 * @param verb what was done, a past-tense word such as {@code CaseRead}
 * @param subject the number of the thing it was done to
 * @param personal whether personal data was read or written
 */
public record Act(
        Instant at,
        PersonId by,
        String verb,
        String subject,
        @Nullable CaseId caseId,
        boolean personal,
        String detail) {

    public Act(Instant at, PersonId by, String verb, String subject) {
        this(at, by, verb, subject, null, false, "");
    }
}
