package org.touchstone.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;

/**
 * One open step in somebody's task list.
 *
 * @param waits whose clock stands still until this step is done; null where nobody's does
 */
public record InboxRow(
        String id,
        String step,
        String subject,
        @Nullable CaseId caseId,
        Group group,
        @Nullable PersonId assignee,
        @Nullable Instant due,
        int priority,
        String brand,
        String against,
        Instant since,
        @Nullable Group waits) {

    /** Whether another party's clock stands still until this step is done. */
    public boolean paused() {
        return waits != null;
    }
}
