package org.touchstone.cases;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.identity.Role;

/** Which parties of a case read an entry of its timeline; platform staff read all. */
public enum Audience {
    EVERYONE(EnumSet.of(Role.BRAND, Role.VOLUNTEER, Role.SELLER, Role.OFFICER, Role.SUPERVISOR)),
    PARTIES(EnumSet.of(Role.BRAND, Role.SELLER, Role.OFFICER, Role.SUPERVISOR)),
    REPORTER(EnumSet.of(Role.BRAND, Role.VOLUNTEER)),
    /** Of the reporting side the owner of the right, and of all others those within which it is. */
    REPORTER_APART(EnumSet.of(Role.BRAND, Role.VOLUNTEER)),
    SELLER(EnumSet.of(Role.SELLER)),
    AGENCY(EnumSet.of(Role.OFFICER, Role.SUPERVISOR)),
    STAFF(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    Audience(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean admits(Set<Role> reader) {
        return reader.stream().anyMatch(role -> roles.contains(role) || Role.CASE_STAFF.contains(role));
    }
}
