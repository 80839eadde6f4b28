package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A register in which a number stands twice, or a right lasts too long, goes on with every right still in it. */
class RegisterFromBeforeTest {

    private static final String BEFORE = "45";

    @TempDir
    static Path data;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void starts() {
        server = EmbeddedDatabase.start(data.resolve("postgres"), EmbeddedDatabase.THROWAWAY);
    }

    @AfterAll
    static void ends() throws IOException {
        server.close();
    }

    @Test
    void of_one_number_written_twice_the_verified_right_keeps_it_and_the_others_step_aside() throws SQLException {
        server.create("register_from_before");
        var database = new DriverManagerDataSource(server.url("register_from_before"), server.user(), "");
        JdbcClient jdbc = JdbcClient.create(database);
        Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
        jdbc.sql("insert into organisation (id, kind, name, name_zh) values ('acme', 'BRAND', 'Acme', 'Acme')")
                .update();
        jdbc.sql("insert into brand (id, owner, name) values ('acme', 'acme', 'Acme')")
                .update();
        right(jdbc, "RT-1", "zl 2011-7", "UNDER_REVIEW", "2031-01-01");
        right(jdbc, "RT-2", "ZL2011.7", "VERIFIED", "2031-01-01");
        right(jdbc, "RT-3", "ＺＬ2011/7", "VERIFIED", "2031-01-01");
        right(jdbc, "RT-4", "ZL20117", "REFUSED", "2031-01-01");
        right(jdbc, "RT-5", "ZL20118", "VERIFIED", "2400-01-01");

        Flyway.configure().dataSource(database).outOfOrder(true).load().migrate();

        Map<String, String> successors = jdbc
                .sql("select id, coalesce(succeeded_by, '-') as successor from brand_right")
                .query((row, number) -> entry(row.getString("id"), row.getString("successor")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(successors)
                .containsOnly(
                        entry("RT-1", "RT-2"),
                        entry("RT-2", "-"),
                        entry("RT-3", "RT-2"),
                        entry("RT-4", "-"),
                        entry("RT-5", "-"));
        assertThat(jdbc.sql("select cast(in_force_until as text) from brand_right where id = 'RT-5'")
                        .query(String.class)
                        .single())
                .isEqualTo("2210-01-01");
        assertThatThrownBy(() -> right(jdbc, "RT-6", "Zl 2011 (7)", "VERIFIED", "2031-01-01"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static void right(JdbcClient jdbc, String id, String number, String state, String until) {
        jdbc.sql("""
                        insert into brand_right (id, owner, brand, kind, number, name, territory, state, in_force_from, in_force_until)
                        values (?, 'acme', 'acme', 'PATENT', ?, 'Seam', 'CN', ?, '2010-01-01', cast(? as date))""").params(id, number, state, until).update();
    }
}
