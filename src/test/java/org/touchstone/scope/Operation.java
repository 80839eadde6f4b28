package org.touchstone.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
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
        try {
            String file = new ClassPathResource("scope/operations.txt").getContentAsString(UTF_8);
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Operation::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Operation of(String line) {
        String[] cells = Arrays.stream(line.split("\\|", 4)).map(String::strip).toArray(String[]::new);
        String[] address = cells[0].split(" +");
        return new Operation(
                address[0],
                address[1],
                cells[1].equals("public"),
                roles(cells[1]),
                Rule.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells.length > 3 ? cells[3] : "");
    }

    private static Set<Role> roles(String words) {
        if (words.equals("everyone") || words.equals("public")) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words.split(" +")) {
            roles.add(Role.ofClaim(word).orElseThrow(() -> new IllegalArgumentException("No role " + word)));
        }
        return roles;
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
