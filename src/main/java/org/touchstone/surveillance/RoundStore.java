package org.touchstone.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class RoundStore {

    private static final String FIGURES = """
            select count(*) as drawn,
                count(*) filter (where state in ('CLEAN', 'SUSPICIOUS', 'GONE', 'SKIPPED')) as reported,
                count(*) filter (where part = 'GUIDED' and state = 'SUSPICIOUS') as guided_hits,
                count(*) filter (where part = 'GUIDED' and state in ('CLEAN', 'SUSPICIOUS')) as guided_checked,
                count(*) filter (where part = 'RANDOM' and state = 'SUSPICIOUS') as random_hits,
                count(*) filter (where part = 'RANDOM' and state in ('CLEAN', 'SUSPICIOUS')) as random_checked,
                count(*) filter (where part = 'RANDOM' and state not in ('CLEAN', 'SUSPICIOUS')) as unanswered
            from surveillance_watch w
            """;

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is the daily round of a day that has one. */
    boolean insert(Round round) {
        return jdbc.sql("""
                                insert into surveillance_round (id, day, daily, guided, random, seed, opened_by,
                                    opened_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                round.id().value(),
                                round.day(),
                                round.daily(),
                                round.sizes().guided(),
                                round.sizes().random(),
                                round.seed(),
                                round.openedBy().value(),
                                at(round.openedAt()),
                                at(round.endsAt()))
                        .update()
                == 1;
    }

    boolean hasDaily(LocalDate day) {
        return jdbc.sql("select exists (select from surveillance_round where daily and day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql("select * from surveillance_round where id = ?")
                .param(id.value())
                .query(RoundStore::toRound)
                .optional();
    }

    /** Waits for whoever changes this round or reports a watch of it. */
    Optional<Round> lock(RoundId id) {
        return jdbc.sql("select * from surveillance_round where id = ? for update")
                .param(id.value())
                .query(RoundStore::toRound)
                .optional();
    }

    List<Round> latest(int limit) {
        return jdbc.sql("select * from surveillance_round order by opened_at desc, id desc limit ?")
                .param(limit)
                .query(RoundStore::toRound)
                .list();
    }

    void close(RoundId id, Instant now) {
        jdbc.sql("update surveillance_round set closed_at = ? where id = ? and closed_at is null")
                .params(at(now), id.value())
                .update();
    }

    RoundFigures figures(RoundId id) {
        return jdbc.sql(FIGURES + "where round_id = ?")
                .param(id.value())
                .query(RoundStore::toFigures)
                .single();
    }

    /** All closed rounds since then, taken together. */
    RoundFigures figures(Instant since) {
        return jdbc.sql(FIGURES + "join surveillance_round r on r.id = w.round_id where r.closed_at >= ?")
                .param(at(since))
                .query(RoundStore::toFigures)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static RoundFigures toFigures(ResultSet row, int number) throws SQLException {
        return new RoundFigures(
                row.getInt("drawn"),
                row.getInt("reported"),
                new Share(row.getInt("guided_hits"), row.getInt("guided_checked")),
                new Share(row.getInt("random_hits"), row.getInt("random_checked")),
                row.getInt("unanswered"));
    }

    private static Round toRound(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getString("id")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("daily"),
                new RoundSizes(row.getInt("guided"), row.getInt("random")),
                row.getLong("seed"),
                new PersonId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
