package org.touchstone.identity;

import java.util.Locale;
import java.util.Set;
import org.touchstone.common.Forbidden;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** Somebody who acts here: who they are, for which organisation, in which roles. */
public record Person(PersonId id, String name, OrganisationId organisation, Set<Role> roles, Locale locale) {

    /** The portal itself, when a clock runs out or a step runs by itself. */
    public static final Person SYSTEM =
            new Person(PersonId.SYSTEM, "Touchstone", new OrganisationId("platform"), Set.of(), Locale.ENGLISH);

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return id.equals(PersonId.SYSTEM);
    }

    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** Refuses unless the person holds one of the roles; the portal itself always may. */
    public void must(Role... any) {
        if (!isSystem() && !hasAny(Set.of(any))) {
            throw new Forbidden();
        }
    }
}
