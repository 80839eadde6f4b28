package org.touchstone.disposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Conflict;
import org.touchstone.common.PersonId;

@Component
class DisposalStore {

    private final JdbcClient jdbc;

    DisposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Disposal.Proposed proposed) {
        Disposal.About about = proposed.about();
        jdbc.sql("""
                        insert into disposal (id, state, exhibits, reason, proposed_by, proposed_at)
                        values (?, 'PROPOSED', ?, ?, ?, ?)""")
                .params(
                        about.id().value(),
                        about.exhibits(),
                        about.reason(),
                        about.proposedBy().value(),
                        utc(about.proposedAt()))
                .update();
    }

    void save(Disposal.Confirmed confirmed) {
        save(confirmed.about(), "CONFIRMED", confirmed.by(), confirmed.at(), null);
    }

    void save(Disposal.Declined declined) {
        save(declined.about(), "DECLINED", declined.by(), declined.at(), declined.why());
    }

    private void save(Disposal.About about, String state, PersonId by, Instant at, @Nullable String whyNot) {
        int saved = jdbc.sql("""
                        update disposal set state = ?, decided_by = ?, decided_at = ?, why_not = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(state, by.value(), utc(at), whyNot, about.id().value(), about.version())
                .update();
        if (saved == 0) {
            throw new Conflict(about.id().value());
        }
    }

    Optional<Disposal> find(DisposalId id) {
        return jdbc.sql("select * from disposal where id = ?")
                .param(id.value())
                .query(DisposalStore::toDisposal)
                .optional();
    }

    List<Disposal> newest(int limit) {
        return jdbc.sql("select * from disposal order by proposed_at desc, id desc limit ?")
                .param(limit)
                .query(DisposalStore::toDisposal)
                .list();
    }

    private static Disposal toDisposal(ResultSet row, int number) throws SQLException {
        var about = new Disposal.About(
                new DisposalId(row.getString("id")),
                row.getInt("exhibits"),
                row.getString("reason"),
                new PersonId(row.getString("proposed_by")),
                instant(row, "proposed_at"),
                row.getInt("version"));
        return switch (row.getString("state")) {
            case "PROPOSED" -> new Disposal.Proposed(about);
            case "CONFIRMED" -> new Disposal.Confirmed(about, decidedBy(row), instant(row, "decided_at"));
            default ->
                new Disposal.Declined(about, decidedBy(row), instant(row, "decided_at"), row.getString("why_not"));
        };
    }

    private static PersonId decidedBy(ResultSet row) throws SQLException {
        return new PersonId(row.getString("decided_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
