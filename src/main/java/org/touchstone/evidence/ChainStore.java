package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

@Component
class ChainStore {

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a chain ends now. */
    record Head(int seq, String hash) {}

    /** The end of the case's chain; until this transaction ends nobody else appends to it. */
    Head lock(CaseId id) {
        jdbc.sql("insert into custody_head (case_id, hash) values (?, ?) on conflict do nothing")
                .params(id.value(), CustodyEntry.NOTHING_BEFORE)
                .update();
        return jdbc.sql("select seq, hash from custody_head where case_id = ? for update")
                .param(id.value())
                .query((row, number) -> new Head(row.getInt("seq"), row.getString("hash")))
                .single();
    }

    void append(CaseId id, List<CustodyEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into custody (case_id, seq, at, word, exhibit, sha256, by_person, note, salt, hash)
                        select ?, * from unnest(?::int[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                                ?::text[], ?::text[])""")
                .params(
                        id.value(),
                        column(entries, entry -> String.valueOf(entry.seq())),
                        column(entries, entry -> entry.event().at().toString()),
                        column(entries, entry -> entry.event().word().name()),
                        column(entries, entry -> entry.event().exhibit().value()),
                        column(entries, entry -> entry.event().sha256()),
                        column(entries, entry -> entry.event().by().value()),
                        column(entries, entry -> entry.event().note()),
                        column(entries, CustodyEntry::salt),
                        column(entries, CustodyEntry::hash))
                .update();
        CustodyEntry last = entries.getLast();
        jdbc.sql("update custody_head set seq = ?, hash = ? where case_id = ?")
                .params(last.seq(), last.hash(), id.value())
                .update();
    }

    /** The exhibits of a case of which its chain knows nothing yet. */
    List<EvidenceId> unknown(CaseId id) {
        return jdbc.sql("""
                        select e.id from evidence e where e.case_id = ?
                        and not exists (select 1 from custody c where c.exhibit = e.id and c.case_id = e.case_id)
                        order by e.at, e.id""")
                .param(id.value())
                .query((row, number) -> new EvidenceId(row.getString("id")))
                .list();
    }

    List<CustodyEntry> of(CaseId id) {
        return jdbc.sql("select * from custody where case_id = ? order by seq")
                .param(id.value())
                .query(ChainStore::toEntry)
                .list();
    }

    /** The last thing that happened to an exhibit. */
    Optional<CustodyEntry> last(EvidenceId exhibit) {
        return jdbc.sql("select * from custody where exhibit = ? order by seq desc limit 1")
                .param(exhibit.value())
                .query(ChainStore::toEntry)
                .optional();
    }

    private static String[] column(List<CustodyEntry> entries, Function<CustodyEntry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private static CustodyEntry toEntry(ResultSet row, int number) throws SQLException {
        var event = new CustodyEvent(
                CustodyWord.valueOf(row.getString("word")),
                new EvidenceId(row.getString("exhibit")),
                row.getString("sha256"),
                new PersonId(row.getString("by_person")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
        return new CustodyEntry(
                new CaseId(row.getString("case_id")),
                row.getInt("seq"),
                event,
                row.getString("salt"),
                row.getString("hash"));
    }
}
