package org.touchstone.demo;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demo data have been told. */
@Component
class DemoStore {

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of cases that are to be told; empty when this database is somebody's own and is left alone. */
    OptionalInt wanted(int asked) {
        jdbc.sql("""
                        insert into demo (cases, told) select ?, 0
                        where not exists (select 1 from demo) and not exists (select 1 from case_file)""").param(asked).update();
        return jdbc.sql("select cases from demo")
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    int told() {
        return jdbc.sql("select told from demo for update").query(Integer.class).single();
    }

    void told(int number) {
        jdbc.sql("update demo set told = ?").param(number).update();
    }
}
