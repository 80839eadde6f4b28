package org.touchstone.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;

/** Those who can do a piece of work: a role, and for tenants' roles the organisation too. */
public record Group(Role role, @Nullable OrganisationId organisation) {

    public Group {
        if (role.ofTenant() == (organisation == null)) {
            throw new IllegalArgumentException("A group of " + role + " and " + organisation);
        }
    }

    public static Group of(Role role) {
        return new Group(role, null);
    }

    public static Group of(Role role, OrganisationId organisation) {
        return new Group(role, organisation);
    }

    static Set<Group> of(Person person) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Role role : new TreeSet<>(person.roles())) {
            groups.add(new Group(role, role.ofTenant() ? person.organisation() : null));
            if (role == Role.SUPERVISOR) {
                groups.add(new Group(Role.OFFICER, person.organisation()));
            }
        }
        return groups;
    }

    /** Whether its people see and take over each other's work; members of the public work each for themselves. */
    public boolean shared() {
        return role != Role.VOLUNTEER;
    }

    /** One word for the database: {@code intake} or {@code brand:ORG}. */
    public String key() {
        return organisation == null ? role.claim() : role.claim() + ":" + organisation.value();
    }

    public static Group ofKey(String key) {
        int colon = key.indexOf(':');
        Role role = Role.ofClaim(colon < 0 ? key : key.substring(0, colon)).orElseThrow();
        return new Group(role, colon < 0 ? null : new OrganisationId(key.substring(colon + 1)));
    }
}
