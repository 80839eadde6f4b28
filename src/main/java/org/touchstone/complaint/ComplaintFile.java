package org.touchstone.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/**
 * A file of many complaints, and how far it is.
 *
 * @param rows how many it has; 0 as long as it was not read
 * @param known rows that say what was filed before
 * @param why the file as a whole was refused
 */
public record ComplaintFile(
        ComplaintFileId id,
        OrganisationId organisation,
        PersonId person,
        String name,
        State state,
        int rows,
        int filed,
        int known,
        int refused,
        @Nullable Refused why,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /** Where a file stands. */
    public enum State {
        WAITING,
        READ,
        DONE,
        REFUSED
    }

    /** How many rows are decided. */
    public int decided() {
        return filed + known + refused;
    }

    public boolean ended() {
        return state == State.DONE || state == State.REFUSED;
    }
}
