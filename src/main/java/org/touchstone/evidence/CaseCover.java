package org.touchstone.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** What the cover of a case bundle says of the case, in its reader's language; answered by the room that keeps the cases. */
public interface CaseCover {

    /** A labelled fact. */
    record Fact(String label, String value) {}

    /** Something that happened. */
    record Happening(Instant at, String sentence) {}

    /** @param story oldest first */
    record Cover(List<Fact> facts, List<Happening> story) {}

    Cover of(Person reader, CaseId id, Locale locale);
}
