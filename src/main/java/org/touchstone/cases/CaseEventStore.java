package org.touchstone.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class CaseEventStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CaseEventStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void append(List<? extends CaseEvent> events) {
        batches.batchUpdate("""
                insert into case_event (case_id, at, by_person, text_key, arguments, audience, within, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", events.stream().map(CaseEventStore::row).toList());
    }

    private static Object[] row(CaseEvent event) {
        return new Object[] {
            event.caseId().value(),
            CaseStore.at(event.at()),
            event.by().value(),
            event.textKey(),
            event.arguments().toArray(String[]::new),
            event.audience().name(),
            event.within().map(OrganisationId::value).orElse(""),
            event.kind().name()
        };
    }

    List<TimelineEntry> of(CaseId id) {
        return jdbc.sql("select * from case_event where case_id = ? order by at desc, id desc")
                .param(id.value())
                .query(CaseEventStore::toEntry)
                .list();
    }

    Set<PersonId> actors(CaseId id) {
        return Set.copyOf(jdbc.sql("select distinct by_person from case_event where case_id = ?")
                .param(id.value())
                .query((row, number) -> new PersonId(row.getString(1)))
                .list());
    }

    private static TimelineEntry toEntry(ResultSet row, int number) throws SQLException {
        String within = row.getString("within");
        return new TimelineEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("by_person")),
                "",
                row.getString("text_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                Audience.valueOf(row.getString("audience")),
                within.isEmpty() ? null : new OrganisationId(within),
                TimelineKind.valueOf(row.getString("kind")));
    }
}
