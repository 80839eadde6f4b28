package org.touchstone.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;
import org.touchstone.ui.Drafts.Draft;

@Component
class FormDraftStore {

    private final JdbcClient jdbc;

    FormDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(PersonId person, String form) {
        return jdbc.sql("select * from desk_draft where person = ? and form = ?")
                .params(person.value(), form)
                .query(FormDraftStore::toDraft)
                .optional();
    }

    void save(PersonId person, String form, Draft draft) {
        OffsetDateTime now = draft.savedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from desk_draft where person = ? and saved_at < ?")
                .params(person.value(), now.minusMonths(3))
                .update();
        jdbc.sql("""
                        insert into desk_draft (person, form, saved_at, names, contents) values (?, ?, ?, ?, ?)
                        on conflict (person, form) do update set saved_at = excluded.saved_at,
                            names = excluded.names, contents = excluded.contents""")
                .params(
                        person.value(),
                        form,
                        now,
                        draft.values().keySet().toArray(String[]::new),
                        draft.values().values().toArray(String[]::new))
                .update();
    }

    void delete(PersonId person, String form) {
        jdbc.sql("delete from desk_draft where person = ? and form = ?")
                .params(person.value(), form)
                .update();
    }

    private static Draft toDraft(ResultSet row, int number) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] contents = (String[]) row.getArray("contents").getArray();
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < names.length; index++) {
            values.put(names[index], contents[index]);
        }
        return new Draft(row.getObject("saved_at", OffsetDateTime.class).toInstant(), values);
    }
}
