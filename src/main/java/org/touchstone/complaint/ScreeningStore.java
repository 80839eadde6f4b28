package org.touchstone.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class ScreeningStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ScreeningStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void save(CaseId id, List<Check.Result> results, Instant now) {
        batches.batchUpdate(
                """
                insert into complaint_check (case_id, check_name, passed, arguments, at) values (?, ?, ?, ?, ?)
                on conflict (case_id, check_name) do update
                set passed = excluded.passed, arguments = excluded.arguments, at = excluded.at""", results.stream().map(result -> row(id, result, now)).toList());
    }

    private static Object[] row(CaseId id, Check.Result result, Instant now) {
        return new Object[] {
            id.value(),
            result.check().name(),
            result.passed(),
            result.arguments().toArray(String[]::new),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    List<Check.Result> of(CaseId id) {
        return jdbc
                .sql("select * from complaint_check where case_id = ?")
                .param(id.value())
                .query((row, number) -> new Check.Result(
                        Check.valueOf(row.getString("check_name")), row.getBoolean("passed"), List.of((String[])
                                row.getArray("arguments").getArray())))
                .list()
                .stream()
                .sorted(Comparator.comparing(Check.Result::check))
                .toList();
    }
}
