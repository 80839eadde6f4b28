package org.touchstone.rights;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** For whom a part of a guide is meant; whoever forges the goods must never read it. */
public enum GuideAudience {
    /** Platform staff only. */
    STAFF(EnumSet.noneOf(Role.class)),
    /** Officers of agencies, and platform staff. */
    OFFICERS(EnumSet.of(Role.OFFICER, Role.SUPERVISOR)),
    /** Volunteers too. */
    VOLUNTEERS(EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.VOLUNTEER));

    private final Set<Role> roles;

    GuideAudience(Set<Role> roles) {
        this.roles = roles;
    }

    boolean admits(Person reader) {
        return reader.isSystem() || reader.hasAny(Role.CASE_STAFF) || reader.hasAny(roles);
    }

    public String textKey() {
        return "rights.guide.audience." + name();
    }
}
