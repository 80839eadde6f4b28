package org.touchstone.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * One line of {@code scope/operations.txt}: who may use an operation of the API, and what else protects it.
 *
 * @param open whether it needs no sign-in at all
 * @param body what a caller sends: JSON, {@code file}, or a query that begins with a question mark
 */
record Operation(String method, String path, boolean open, Set<Role> roles, Rule rule, String body) {

    static List<Operation> all() {
        return Table.lines("scope/operations.txt").map(Operation::of).toList();
    }

    private static Operation of(List<String> cells) {
        String[] address = cells.getFirst().split(" +");
        return new Operation(
                address[0],
                address[1],
                cells.get(1).equals("public"),
                Table.roles(cells.get(1)),
                Rule.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                cells.size() > 3 ? cells.get(3) : "");
    }

    boolean admits(Person person) {
        return person.hasAny(roles);
    }

    String address() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return address();
    }
}
