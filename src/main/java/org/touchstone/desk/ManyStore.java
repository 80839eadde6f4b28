package org.touchstone.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class ManyStore {

    private final JdbcClient jdbc;

    ManyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(String id, PersonId person, ManyResult result, Instant now) {
        jdbc.sql("insert into desk_result (id, person, at, done, failed, reasons, more) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.value(),
                        now.atOffset(ZoneOffset.UTC),
                        result.done().toArray(String[]::new),
                        result.failed().stream().map(ManyResult.Failed::subject).toArray(String[]::new),
                        result.failed().stream().map(ManyResult.Failed::why).toArray(String[]::new),
                        result.more())
                .update();
    }

    void forgetBefore(Instant then) {
        jdbc.sql("delete from desk_result where at < ?")
                .param(then.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ManyResult> find(PersonId person, String id) {
        return jdbc.sql("select done, failed, reasons, more from desk_result where person = ? and id = ?")
                .params(person.value(), id)
                .query(ManyStore::toResult)
                .optional();
    }

    private static ManyResult toResult(ResultSet row, int number) throws SQLException {
        List<String> subjects = texts(row.getArray("failed"));
        List<String> reasons = texts(row.getArray("reasons"));
        List<ManyResult.Failed> failed = new ArrayList<>();
        for (int index = 0; index < subjects.size(); index++) {
            failed.add(new ManyResult.Failed(subjects.get(index), reasons.get(index)));
        }
        return new ManyResult(texts(row.getArray("done")), failed, row.getBoolean("more"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
