package org.touchstone.cases;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;

/**
 * Which part of a person's task list to show.
 *
 * @param groups only these of the person's groups; empty means all of them
 * @param step only this kind of step; empty means all
 * @param dueBefore only steps whose clock runs out before
 * @param caseId only steps of this case
 * @param after the last row of the page before
 */
public record InboxQuery(
        Whose whose,
        Set<Group> groups,
        String step,
        @Nullable Instant dueBefore,
        @Nullable CaseId caseId,
        Order order,
        @Nullable InboxRow after,
        int limit) {

    /**
     * Mine are claimed by me; unassigned wait for anyone of my groups; all are both. Groups are those of my groups,
     * whoever claimed them: where somebody looks for what a colleague left behind.
     */
    public enum Whose {
        MINE,
        UNASSIGNED,
        ALL,
        GROUPS
    }

    /** What comes first. */
    public enum Order {
        DUE,
        PRIORITY,
        WAITING
    }

    public InboxQuery {
        groups = Set.copyOf(groups);
        limit = Math.clamp(limit, 1, 200);
    }

    public static InboxQuery all() {
        return new InboxQuery(Whose.ALL, Set.of(), "", null, null, Order.DUE, null, 50);
    }

    public InboxQuery of(Whose other) {
        return new InboxQuery(other, groups, step, dueBefore, caseId, order, after, limit);
    }

    public InboxQuery dueBefore(@Nullable Instant before) {
        return new InboxQuery(whose, groups, step, before, caseId, order, after, limit);
    }

    public InboxQuery in(@Nullable CaseId only) {
        return new InboxQuery(whose, groups, step, dueBefore, only, order, after, limit);
    }

    public InboxQuery by(Order first) {
        return new InboxQuery(whose, groups, step, dueBefore, caseId, first, after, limit);
    }

    public InboxQuery only(String kind, Set<Group> some) {
        return new InboxQuery(whose, some, kind, dueBefore, caseId, order, after, limit);
    }

    public InboxQuery after(@Nullable InboxRow last) {
        return new InboxQuery(whose, groups, step, dueBefore, caseId, order, last, limit);
    }

    public InboxQuery atMost(int rows) {
        return new InboxQuery(whose, groups, step, dueBefore, caseId, order, after, rows);
    }
}
