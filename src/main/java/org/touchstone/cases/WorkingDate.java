package org.touchstone.cases;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.identity.Role;

/**
 * Whether people may set the due date of a step. Only where it is the date by which staff mean to be done; a clock that
 * the rules or the law give a party is nobody's to move.
 *
 * @param by the roles that may, each in its own group only; nobody where it is fixed
 * @param timer the timer in the model that runs out with it; empty where none does
 */
public record WorkingDate(Set<Role> by, String timer) {

    public static final WorkingDate FIXED = new WorkingDate(Set.of(), "");

    public static WorkingDate setBy(Role role) {
        return new WorkingDate(EnumSet.of(role), "");
    }

    public WorkingDate with(String itsTimer) {
        return new WorkingDate(by, itsTimer);
    }

    boolean fixed() {
        return by.isEmpty();
    }
}
