package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

@Component
class RetentionStore {

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void closed(CaseId id, Instant at, Instant until) {
        jdbc.sql("insert into retention (case_id, closed_at, until) values (?, ?, ?) on conflict do nothing")
                .params(id.value(), utc(at), utc(until))
                .update();
    }

    /** Gives the exhibits of a closed case their time, those too that came after it was closed. */
    void reach(CaseId id) {
        jdbc.sql("""
                        update evidence e set keep_until = r.until from retention r
                        where r.case_id = ? and e.case_id = r.case_id and e.keep_until is null""").param(id.value()).update();
    }

    /** Until when the exhibits of these cases are kept; a case that is not closed is missing. */
    Map<CaseId, Instant> until(Collection<CaseId> cases) {
        return jdbc
                .sql("select case_id, until from retention where case_id = any(?)")
                .param(cases.stream().map(CaseId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new CaseId(row.getString("case_id")), instant(row, "until")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What nobody proposed yet and no hold keeps, the longest due first. */
    List<DueExhibit> due(Instant now, @Nullable Instant since, @Nullable EvidenceId after, int limit) {
        return jdbc.sql("""
                        select e.id, e.case_id, e.file_name, e.size, r.closed_at, e.keep_until
                        from evidence e join retention r on r.case_id = e.case_id
                        where e.disposal is null and e.keep_until is not null and e.keep_until <= :now
                        and (e.keep_until, e.id) > (:since::timestamptz, :id)
                        and not exists (select 1 from legal_hold h where h.case_id = e.case_id and h.lifted_at is null)
                        order by e.keep_until, e.id limit :limit""")
                .param("now", utc(now))
                .param("since", since == null ? "-infinity" : since.toString())
                .param("id", after == null ? "" : after.value())
                .param("limit", limit)
                .query(RetentionStore::toDue)
                .list();
    }

    /** How many of these are in no proposal and now in this one. */
    int setAside(Collection<EvidenceId> exhibits, String disposal) {
        return jdbc.sql("update evidence set disposal = ? where id = any(?) and disposal is null")
                .params(disposal, ids(exhibits))
                .update();
    }

    /** Nothing of this proposal is done: its exhibits are due again. */
    void putBack(String disposal) {
        jdbc.sql("update evidence set disposal = null where disposal = ?")
                .param(disposal)
                .update();
    }

    /** Those that were not disposed of before. */
    Set<EvidenceId> dispose(Collection<EvidenceId> exhibits, Disposed disposed) {
        return new HashSet<>(jdbc.sql("""
                        insert into disposed_exhibit (exhibit, at, proposed_by, confirmed_by, reason)
                        select id, ?, ?, ?, ? from unnest(?::text[]) as wanted(id) on conflict do nothing returning exhibit""")
                .params(
                        utc(disposed.at()),
                        disposed.proposedBy().value(),
                        disposed.confirmedBy().value(),
                        disposed.reason(),
                        ids(exhibits))
                .query((row, number) -> new EvidenceId(row.getString("exhibit")))
                .list());
    }

    static @Nullable Disposed toDisposed(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("disposed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Disposed(
                        at.toInstant(),
                        new PersonId(row.getString("proposed_by")),
                        new PersonId(row.getString("confirmed_by")),
                        row.getString("disposed_reason"));
    }

    private static DueExhibit toDue(ResultSet row, int number) throws SQLException {
        return new DueExhibit(
                new EvidenceId(row.getString("id")),
                new CaseId(row.getString("case_id")),
                row.getString("file_name"),
                row.getLong("size"),
                instant(row, "closed_at"),
                instant(row, "keep_until"));
    }

    private static String[] ids(Collection<EvidenceId> exhibits) {
        return exhibits.stream().map(EvidenceId::value).toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
