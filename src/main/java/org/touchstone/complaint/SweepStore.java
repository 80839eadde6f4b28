package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;
import org.touchstone.reporter.ReporterNumber;

@Component
class SweepStore {

    private final JdbcClient jdbc;

    SweepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one of this reporter is under way. */
    boolean begin(Sweep sweep) {
        return jdbc.sql("""
                                insert into sweep (id, reporter, by_person, explanation, begun_at) values (?, ?, ?, ?, ?)
                                on conflict (reporter) where ended_at is null do nothing""")
                        .params(
                                sweep.id().value(),
                                sweep.reporter().value(),
                                sweep.by().value(),
                                sweep.explanation(),
                                sweep.begunAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Sweep> find(SweepId id) {
        return jdbc.sql("select * from sweep where id = ?")
                .param(id.value())
                .query(SweepStore::toSweep)
                .optional();
    }

    Optional<Sweep> latest(ReporterNumber reporter) {
        return jdbc.sql("select * from sweep where reporter = ? order by begun_at desc, id desc limit 1")
                .param(reporter.value())
                .query(SweepStore::toSweep)
                .optional();
    }

    /** What an earlier run left alone is looked at again and counted then. */
    void runs(SweepId id) {
        jdbc.sql("update sweep set moved_on = 0, failed = 0 where id = ?")
                .param(id.value())
                .update();
    }

    void count(SweepId id, SweepRun.Fate fate) {
        String column = switch (fate) {
            case SET_ASIDE -> "set_aside";
            case MOVED_ON -> "moved_on";
            case FAILED -> "failed";
        };
        jdbc.sql("update sweep set " + column + " = " + column + " + 1 where id = ?")
                .param(id.value())
                .update();
    }

    boolean end(SweepId id, Instant now) {
        return jdbc.sql("update sweep set ended_at = ? where id = ? and ended_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id.value())
                        .update()
                == 1;
    }

    private static Sweep toSweep(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Sweep(
                new SweepId(row.getString("id")),
                new ReporterNumber(row.getString("reporter")),
                new PersonId(row.getString("by_person")),
                row.getString("explanation"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("set_aside"),
                row.getInt("moved_on"),
                row.getInt("failed"));
    }
}
