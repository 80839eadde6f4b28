package org.touchstone.marketplace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import tools.jackson.databind.json.JsonMapper;

@Component
class CommandStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CommandStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(CaseId caseId, String key, Command command, Instant now) {
        jdbc.sql("""
                        insert into market_command (key, case_id, command, state, ordered_at, next_attempt)
                        values (?, ?, ?::jsonb, 'WAITING', ?, ?) on conflict (key) do nothing""")
                .params(
                        key,
                        caseId.value(),
                        json.writerFor(Command.class).writeValueAsString(command),
                        at(now),
                        at(now))
                .update();
    }

    /**
     * Due commands, in the order in which they were given; those that another node holds are left out. One waits for the
     * earlier ones on the same target, or a measure that fails first and is reversed meanwhile would stand in the end.
     */
    List<CommandStatus> due(int limit, Instant now) {
        return jdbc.sql("""
                        select * from market_command c where state in ('WAITING', 'FAILING') and next_attempt <= ?
                            and not exists (select 1 from market_command earlier
                                where earlier.state in ('WAITING', 'FAILING') and earlier.number < c.number
                                and coalesce(earlier.command ->> 'listingId', earlier.command ->> 'sellerId') =
                                    coalesce(c.command ->> 'listingId', c.command ->> 'sellerId'))
                        order by next_attempt, number limit ? for update skip locked""").params(at(now), limit).query(this::toStatus).list();
    }

    void done(String key) {
        jdbc.sql("update market_command set state = 'DONE', attempts = attempts + 1, last_error = null where key = ?")
                .param(key)
                .update();
    }

    void failing(String key, String reason, Instant next) {
        jdbc.sql("""
                        update market_command set state = 'FAILING', attempts = attempts + 1, last_error = ?,
                            next_attempt = ? where key = ?""").params(reason, at(next), key).update();
    }

    void stuck(String key, String reason) {
        jdbc.sql("update market_command set state = 'STUCK', attempts = attempts + 1, last_error = ? where key = ?")
                .params(reason, key)
                .update();
    }

    boolean revive(String key, Instant now) {
        return jdbc.sql("""
                                update market_command set state = 'FAILING', attempts = 0, next_attempt = ?
                                where key = ? and state = 'STUCK'""").params(at(now), key).update() == 1;
    }

    List<CommandStatus> of(CaseId caseId) {
        return jdbc.sql("select * from market_command where case_id = ? order by number")
                .param(caseId.value())
                .query(this::toStatus)
                .list();
    }

    List<CommandStatus> stuck() {
        return jdbc.sql("select * from market_command where state = 'STUCK' order by number limit 200")
                .query(this::toStatus)
                .list();
    }

    private CommandStatus toStatus(ResultSet row, int number) throws SQLException {
        return new CommandStatus(
                row.getString("key"),
                new CaseId(row.getString("case_id")),
                json.readValue(row.getString("command"), Command.class),
                CommandStatus.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
