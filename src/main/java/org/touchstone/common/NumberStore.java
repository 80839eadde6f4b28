package org.touchstone.common;

import java.time.Clock;
import java.time.ZoneOffset;
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
        long number = jdbc.sql("select nextval(?::regclass)")
                .param("number_" + prefix.toLowerCase())
                .query(Long.class)
                .single();
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        return "%s-%d-%06d".formatted(prefix, year, number);
    }
}
