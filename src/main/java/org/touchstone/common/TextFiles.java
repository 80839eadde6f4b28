package org.touchstone.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the sentences of all rooms in one language. */
final class TextFiles {

    private TextFiles() {}

    static Map<String, String> read(String language) {
        try {
            Map<String, String> all = new HashMap<>();
            var resolver = new PathMatchingResourcePatternResolver(TextFiles.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:messages/*_" + language + ".properties")) {
                Properties room = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    room.load(reader);
                }
                room.forEach((key, text) -> all.put((String) key, (String) text));
            }
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
