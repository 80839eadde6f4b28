package org.touchstone.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The Nice class of the goods of a marketplace category, where the category tells it. */
public final class NiceClasses {

    private static final Properties BY_CATEGORY = read();

    private NiceClasses() {}

    public static Optional<Integer> of(String category) {
        return Optional.ofNullable(BY_CATEGORY.getProperty(category)).map(Integer::valueOf);
    }

    private static Properties read() {
        try (var file = NiceClasses.class.getResourceAsStream("/rights/nice-classes.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
