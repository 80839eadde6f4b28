package org.touchstone.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * One line of {@code scope/views.txt}: who may open a view, and what else protects it.
 *
 * @param open whether it needs no sign-in at all
 * @param addresses where the test goes to; words such as {@code $cases} stand for existing numbers
 */
record View(String route, boolean open, Set<Role> roles, Rule rule, List<String> addresses) {

    static List<View> all() {
        return Table.lines("scope/views.txt").map(View::of).toList();
    }

    private static View of(List<String> cells) {
        List<String> addresses =
                cells.size() > 3 ? Arrays.asList(cells.get(3).split(", *")) : List.of(cells.getFirst());
        return new View(
                cells.getFirst(),
                cells.get(1).equals("public"),
                Table.roles(cells.get(1)),
                Rule.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                addresses);
    }

    boolean admits(Person person) {
        return person.hasAny(roles);
    }
}
