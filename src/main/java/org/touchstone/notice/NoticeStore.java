package org.touchstone.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<String> boxes, String link, String key, List<String> arguments, Instant now) {
        jdbc.sql("""
                        insert into notice (box, at, link, text_key, arguments)
                        select box, ?, ?, ?, ?::text[] from unnest(?::text[]) box
                        on conflict (box, link, text_key, notice_words(arguments)) do nothing""")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        link,
                        key,
                        arguments.toArray(String[]::new),
                        boxes.toArray(String[]::new))
                .update();
    }

    List<Notice> latest(List<String> boxes, PersonId reader) {
        return jdbc.sql("""
                        select n.*, r.notice is not null as is_read from notice n
                        left join notice_read r on r.notice = n.id and r.person = :reader
                        where n.box = any(:boxes) order by n.at desc, n.id desc limit 100""")
                .param("reader", reader.value())
                .param("boxes", boxes.toArray(String[]::new))
                .query(NoticeStore::toNotice)
                .list();
    }

    List<Notice> about(List<String> boxes, PersonId reader, String subject) {
        return jdbc.sql("""
                        select n.*, r.notice is not null as is_read from notice n
                        left join notice_read r on r.notice = n.id and r.person = :reader
                        where n.box = any(:boxes) and (split_part(n.link, '/', -1) = :subject
                            or notice_subjects(n.arguments) @> array[:subject::text])
                        order by n.at desc, n.id desc limit 100""")
                .param("reader", reader.value())
                .param("boxes", boxes.toArray(String[]::new))
                .param("subject", subject)
                .query(NoticeStore::toNotice)
                .list();
    }

    void read(long id, PersonId reader) {
        jdbc.sql("insert into notice_read (notice, person) values (?, ?) on conflict do nothing")
                .params(id, reader.value())
                .update();
    }

    private static Notice toNotice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("link"),
                row.getString("text_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getBoolean("is_read"));
    }
}
