package org.touchstone.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.touchstone.identity.Role;

/** The tables that say who may do what: one thing a line, cells between bars, remarks behind a hash. */
final class Table {

    private static final int CELLS = 4;

    private Table() {}

    static Stream<List<String>> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", CELLS))
                            .map(String::strip)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<Role> roles(String words) {
        if (words.equals("everyone") || words.equals("public")) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words.split(" +")) {
            roles.add(Role.ofClaim(word).orElseThrow(() -> new IllegalArgumentException("No role " + word)));
        }
        return roles;
    }
}
