package org.touchstone.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Where people begin who have no tasks: at what they come for. */
final class Home {

    private static final Map<Role, String> INSTEAD = Map.of(Role.MANAGER, "reports", Role.ADMIN, "health");
    private static final Set<Role> WITHOUT_TASKS = Set.of(Role.MANAGER, Role.ADMIN, Role.ASSOCIATION);

    private Home() {}

    static boolean hasTasks(Person me) {
        return !WITHOUT_TASKS.containsAll(me.roles());
    }

    static Optional<String> insteadOfTasks(Person me) {
        return hasTasks(me)
                ? Optional.empty()
                : me.roles().stream()
                        .filter(INSTEAD::containsKey)
                        .map(INSTEAD::get)
                        .findFirst();
    }
}
