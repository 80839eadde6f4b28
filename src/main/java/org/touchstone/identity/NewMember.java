package org.touchstone.identity;

import java.util.Locale;
import java.util.Set;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** Somebody to be taken in: a user name of 2 to 40 letters and digits, a name of at most 80 characters, one kind of work. */
public record NewMember(String user, String name, OrganisationId organisation, Role role, Locale locale) {

    public static final int LONGEST_USER = 40;
    public static final int LONGEST_NAME = 80;

    public NewMember {
        user = user.strip();
        if (user.length() > LONGEST_USER || !user.matches("[a-z][a-z0-9.-]*[a-z0-9]")) {
            throw new Refused("identity.refused.user", LONGEST_USER);
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused("identity.refused.name", LONGEST_NAME);
        }
        name = PlainText.line(name, "identity.refused.name", LONGEST_NAME);
    }

    Person person() {
        return new Person(new PersonId(user), name, organisation, Set.of(role), locale);
    }
}
