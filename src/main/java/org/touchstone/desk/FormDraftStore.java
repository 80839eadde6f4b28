package org.touchstone.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** @param turn when the turn began for which it was typed; null for a form that nobody's turn opens */
    Optional<Draft> find(PersonId person, String form, @Nullable Instant turn) {
        return jdbc.sql("select * from desk_draft where person = :person and form = :form"
                        + " and turn is not distinct from :turn")
                .param("person", person.value())
                .param("form", form)
                .param("turn", at(turn), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(FormDraftStore::toDraft)
                .optional();
    }

    void save(PersonId person, String form, @Nullable Instant turn, Draft draft) {
        jdbc.sql("""
                        insert into desk_draft (person, form, turn, saved_at, names, contents)
                        values (:person, :form, :turn, :savedAt, :names, :contents)
                        on conflict (person, form) do update set turn = excluded.turn, saved_at = excluded.saved_at,
                            names = excluded.names, contents = excluded.contents""")
                .param("person", person.value())
                .param("form", form)
                .param("turn", at(turn), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("savedAt", at(draft.savedAt()))
                .param("names", draft.values().keySet().toArray(String[]::new))
                .param("contents", draft.values().values().toArray(String[]::new))
                .update();
    }

    void forgetBefore(Instant then) {
        jdbc.sql("delete from desk_draft where saved_at < ?").param(at(then)).update();
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

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
