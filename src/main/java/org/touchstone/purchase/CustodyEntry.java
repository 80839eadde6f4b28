package org.touchstone.purchase;

import java.time.Instant;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

/**
 * One hand-over of the item.
 *
 * @param byName who wrote it down; empty for readers who may not know
 * @param holder who holds the item from now on, in words; empty when it is the one who wrote it down
 * @param seal the number on the seal at that moment
 */
public record CustodyEntry(Instant at, PersonId by, String byName, What what, String holder, String seal) {

    /** What happened to the item. */
    public enum What {
        SEALED,
        HANDED_OVER,
        SEAL_OPENED
    }

    /** Outsiders read their own name and nobody else's. */
    CustodyEntry forOutsider(Person reader) {
        return by.equals(reader.id()) ? this : new CustodyEntry(at, PersonId.SYSTEM, "", what, holder, seal);
    }
}
