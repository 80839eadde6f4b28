package org.touchstone.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Which parties of a case see an exhibit; platform staff see all. */
public enum Visibility {
    EVERYONE(EnumSet.of(Role.BRAND, Role.VOLUNTEER, Role.SELLER, Role.OFFICER, Role.SUPERVISOR)),
    /** Both sides and the agencies, but not the volunteer who reported: it may hold what the accused's trade is made of. */
    PARTIES(EnumSet.of(Role.BRAND, Role.SELLER, Role.OFFICER, Role.SUPERVISOR)),
    /** The reporting side and the agencies, but not the accused: it may hold the reporter's private data. */
    REPORTER(EnumSet.of(Role.BRAND, Role.VOLUNTEER, Role.OFFICER, Role.SUPERVISOR)),
    AGENCY(EnumSet.of(Role.OFFICER, Role.SUPERVISOR)),
    STAFF(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    Visibility(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean admits(Person reader) {
        return reader.isSystem() || reader.hasAny(Role.CASE_STAFF) || reader.hasAny(roles);
    }

    /** Whether agencies see it once they have the case. */
    boolean reachesAgencies() {
        return roles.contains(Role.OFFICER);
    }

    /** What a file is visible to when its keeper says nothing: the accused's answer to both sides, the rest to its own. */
    static Visibility by(Person keeper) {
        if (keeper.has(Role.SELLER)) {
            return PARTIES;
        }
        if (keeper.has(Role.BRAND) || keeper.has(Role.VOLUNTEER)) {
            return REPORTER;
        }
        return keeper.has(Role.OFFICER) || keeper.has(Role.SUPERVISOR) ? AGENCY : STAFF;
    }
}
