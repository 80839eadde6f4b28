package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;
import tools.jackson.databind.json.JsonMapper;

@Component
class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(PersonId owner, ComplaintDraft draft) {
        jdbc.sql("insert into complaint_draft (number, person, saved_at, content) values (?, ?, ?, ?::jsonb)")
                .params(
                        draft.number(),
                        owner.value(),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(draft.content()))
                .update();
    }

    void update(PersonId owner, ComplaintDraft draft) {
        jdbc.sql("update complaint_draft set saved_at = ?, content = ?::jsonb where number = ? and person = ?")
                .params(
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(draft.content()),
                        draft.number(),
                        owner.value())
                .update();
    }

    List<ComplaintDraft> of(PersonId owner) {
        return jdbc.sql("select * from complaint_draft where person = ? order by saved_at desc limit 20")
                .param(owner.value())
                .query(this::toDraft)
                .list();
    }

    Optional<ComplaintDraft> find(PersonId owner, String number) {
        return jdbc.sql("select * from complaint_draft where number = ? and person = ?")
                .params(number, owner.value())
                .query(this::toDraft)
                .optional();
    }

    void delete(PersonId owner, String number) {
        jdbc.sql("delete from complaint_draft where number = ? and person = ?")
                .params(number, owner.value())
                .update();
    }

    private ComplaintDraft toDraft(ResultSet row, int number) throws SQLException {
        return new ComplaintDraft(
                row.getString("number"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("content"), ComplaintDraft.Content.class));
    }
}
