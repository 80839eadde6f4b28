package org.touchstone.identity;

import java.time.Instant;
import java.util.Set;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;

/**
 * Somebody who belongs to an organisation no more.
 *
 * @param roles the work they had, and have again when they are taken back in
 * @param reason 10 to 500 characters
 */
public record EndedMembership(PersonId person, String name, Set<Role> roles, PersonId by, Instant at, String reason) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    public EndedMembership {
        roles = Set.copyOf(roles);
    }

    static String sized(String reason) {
        return PlainText.sized(reason, SHORTEST, LONGEST, "identity.refused.reason");
    }
}
