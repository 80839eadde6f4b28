package org.touchstone.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class LargeWorkbookStore {

    private final JdbcClient jdbc;

    LargeWorkbookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, PersonId person, Period period, Instant begun) {
        jdbc.sql("""
                        insert into large_workbook (id, person, first_day, last_day, state, begun_at)
                        values (?, ?, ?, ?, 'MAKING', ?)""")
                .params(id, person.value(), period.first(), period.last(), begun.atOffset(ZoneOffset.UTC))
                .update();
    }

    void state(String id, LargeWorkbook.State state) {
        jdbc.sql("update large_workbook set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    Optional<LargeWorkbook> find(PersonId person, String id) {
        return jdbc.sql("select * from large_workbook where id = ? and person = ?")
                .params(id, person.value())
                .query(LargeWorkbookStore::toWorkbook)
                .optional();
    }

    /** Forgets those begun before then, and names them. */
    List<String> forgetBefore(Instant then) {
        return jdbc.sql("delete from large_workbook where begun_at < ? returning id")
                .param(then.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private static LargeWorkbook toWorkbook(ResultSet row, int number) throws SQLException {
        return new LargeWorkbook(
                row.getString("id"),
                new PersonId(row.getString("person")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                LargeWorkbook.State.valueOf(row.getString("state")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                0,
                0);
    }
}
