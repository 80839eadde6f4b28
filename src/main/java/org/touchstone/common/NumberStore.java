package org.touchstone.common;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out running numbers such as {@code TS-2026-000123}; gaps may appear, doubles never. */
@Component
public class NumberStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param prefix two capital letters; a sequence {@code number_<prefix>} must exist in the schema */
    public String next(String prefix) {
        return next(prefix, 1).getFirst();
    }

    /** So many at once, rising. */
    public List<String> next(String prefix, int count) {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        return jdbc
                .sql("select nextval(?::regclass) from generate_series(1, ?)")
                .params("number_" + prefix.toLowerCase(), count)
                .query(Long.class)
                .list()
                .stream()
                .map(number -> "%s-%d-%06d".formatted(prefix, year, number))
                .toList();
    }
}
