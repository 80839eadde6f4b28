package org.touchstone.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailStore {

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String to, String subject, String body, Instant now) {
        jdbc.sql("insert into mail (recipient, subject, body, next_try) values (?, ?, ?, ?)")
                .params(to, subject, body, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next one that is due, held for this node until the transaction ends. */
    Optional<Mail> next(Instant now) {
        return jdbc.sql("select * from mail where next_try <= ? order by next_try, id limit 1 for update skip locked")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Mail(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("tries")))
                .optional();
    }

    void delete(long id) {
        jdbc.sql("delete from mail where id = ?").param(id).update();
    }

    void later(long id, Instant next) {
        jdbc.sql("update mail set tries = tries + 1, next_try = ? where id = ?")
                .params(next.atOffset(ZoneOffset.UTC), id)
                .update();
    }
}
