package org.touchstone.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.touchstone.common.PersonId;

/**
 * Something that happened to an exhibit, before it has its place in the chain.
 *
 * @param at to the millisecond
 * @param note what belongs to it (a file's name, a receiver, a bundle), in one line
 */
public record CustodyEvent(CustodyWord word, EvidenceId exhibit, String sha256, PersonId by, Instant at, String note) {

    public CustodyEvent {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        // one event is one line of the log that a court reads
        note = note.replaceAll("\\p{Cntrl}", " ");
    }

    static CustodyEvent of(CustodyWord word, EvidenceItem item, PersonId by, Instant at, String note) {
        return new CustodyEvent(word, item.id(), item.sha256(), by, at, note);
    }
}
