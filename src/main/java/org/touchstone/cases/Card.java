package org.touchstone.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;

/**
 * What the task list shows of an open step, and to whom.
 *
 * @param brand the name of the brand concerned, {@code against} the name of the accused; empty where there is none
 * @param assignee the one person who must do it, null when anyone of the group may claim it
 * @param due when its clock runs out, null when it has none
 * @param waits whose clock stands still until this step is done; null where nobody's does
 */
public record Card(
        @Nullable CaseId caseId,
        Group group,
        @Nullable PersonId assignee,
        @Nullable Instant due,
        int priority,
        String brand,
        String against,
        @Nullable Group waits) {

    public Card(
            @Nullable CaseId caseId,
            Group group,
            @Nullable PersonId assignee,
            @Nullable Instant due,
            int priority,
            String brand,
            String against) {
        this(caseId, group, assignee, due, priority, brand, against, null);
    }

    /** The card of a step in a case. */
    public static Card of(CaseFile file, Group group, @Nullable Instant due) {
        return new Card(file.id(), group, null, due, file.priority(), file.brandName(), file.sellerName());
    }

    public Card assignedTo(@Nullable PersonId person) {
        return new Card(caseId, group, person, due, priority, brand, against, waits);
    }

    /** Until this step is done, the clock of those who wait for it stands still. */
    public Card pausing(Group waiting) {
        return new Card(caseId, group, assignee, due, priority, brand, against, waiting);
    }
}
