package org.touchstone.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@Component
class InboxStore {

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, String step, String subject, Card card, Instant now) {
        jdbc.sql("""
                        insert into inbox (id, step, subject, case_id, grp, assignee, due, priority, brand, against, since, waits)
                        values (:id, :step, :subject, :caseId, :grp, :assignee, coalesce(:due, timestamptz 'infinity'),
                            :priority, :brand, :against, :since, :waits)
                        on conflict (subject, step) do nothing""")
                .param("id", id)
                .param("step", step)
                .param("subject", subject)
                .param("caseId", card.caseId() == null ? null : card.caseId().value())
                .param("grp", card.group().key())
                .param(
                        "assignee",
                        card.assignee() == null ? null : card.assignee().value())
                .param(
                        "due",
                        card.due() == null ? null : CaseStore.at(card.due()),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("priority", card.priority())
                .param("brand", card.brand())
                .param("against", card.against())
                .param("since", CaseStore.at(now))
                .param("waits", card.waits() == null ? "" : card.waits().key())
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from inbox where id = ?").param(id).update();
    }

    boolean delete(String subject, String step) {
        return jdbc.sql("delete from inbox where subject = ? and step = ?")
                        .params(subject, step)
                        .update()
                == 1;
    }

    void assign(String id, @Nullable PersonId to) {
        jdbc.sql("update inbox set assignee = ? where id = ?")
                .params(to == null ? null : to.value(), id)
                .update();
    }

    /** What somebody has taken on, or is to do themselves; held until the transaction ends. */
    List<InboxRow> claimed(PersonId person) {
        return jdbc.sql("select * from inbox where assignee = ? order by id for update")
                .param(person.value())
                .query(InboxStore::toRow)
                .list();
    }

    /** Those who do the step are others from now on; whoever had claimed it has it no more. */
    void pass(String subject, String step, Group to) {
        jdbc.sql("update inbox set grp = ?, assignee = null where subject = ? and step = ?")
                .params(to.key(), subject, step)
                .update();
    }

    void due(String subject, String step, Instant due) {
        jdbc.sql("update inbox set due = ? where subject = ? and step = ?")
                .params(CaseStore.at(due), subject, step)
                .update();
    }

    Optional<InboxRow> find(String subject, String step) {
        return jdbc.sql("select * from inbox where subject = ? and step = ?")
                .params(subject, step)
                .query(InboxStore::toRow)
                .optional();
    }

    Optional<InboxRow> lock(String subject, String step) {
        return jdbc.sql("select * from inbox where subject = ? and step = ? for update")
                .params(subject, step)
                .query(InboxStore::toRow)
                .optional();
    }

    List<InboxRow> page(Person reader, InboxQuery query) {
        var sql = new InboxSql(reader, query, query.limit());
        return jdbc.sql("select * from (" + sql.branches() + ") rows order by " + sql.order() + " limit "
                        + query.limit())
                .params(sql.parameters())
                .query(InboxStore::toRow)
                .list();
    }

    int count(Person reader, InboxQuery query) {
        var sql = new InboxSql(reader, query.after(null), Inbox.COUNTED);
        return jdbc.sql("select least(count(*), " + Inbox.COUNTED + ") from (" + sql.branches() + ") rows")
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    List<InboxRow> ofCase(CaseId caseId) {
        return jdbc.sql("select * from inbox where case_id = ? order by due, id limit 100")
                .param(caseId.value())
                .query(InboxStore::toRow)
                .list();
    }

    /**
     * The next clock of a case that the reader may see, and whether theirs stands still.
     *
     * @param told the steps whose clock the reader is told of, besides those of their own groups
     */
    NextClock nextClock(Person reader, CaseId caseId, List<String> told) {
        CaseScope scope = CaseScope.of(reader);
        return jdbc.sql("select min(i.due) filter (where i.due < timestamptz 'infinity'"
                        + " and (i.grp = any(:groups) or i.step = any(:told))) as due,"
                        + " bool_or(i.waits <> '' and (:staff or i.waits = any(:groups))) as paused"
                        + " from inbox i join case_file c on c.id = i.case_id"
                        + " where i.case_id = :caseId and (" + scope.sql() + ")")
                .params(scope.parameters())
                .param("caseId", caseId.value())
                .param("staff", reader.hasAny(Role.CASE_STAFF))
                .param("told", told.toArray(String[]::new))
                .param("groups", People.groups(reader).stream().map(Group::key).toArray(String[]::new))
                .query((row, number) -> {
                    OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
                    return new NextClock(due == null ? null : due.toInstant(), row.getBoolean("paused"));
                })
                .single();
    }

    private static InboxRow toRow(ResultSet row, int number) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        String caseId = row.getString("case_id");
        String assignee = row.getString("assignee");
        String waits = row.getString("waits");
        return new InboxRow(
                row.getString("id"),
                row.getString("step"),
                row.getString("subject"),
                caseId == null ? null : new CaseId(caseId),
                Group.ofKey(row.getString("grp")),
                assignee == null ? null : new PersonId(assignee),
                due.equals(OffsetDateTime.MAX) ? null : due.toInstant(),
                row.getInt("priority"),
                row.getString("brand"),
                row.getString("against"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                waits.isEmpty() ? null : Group.ofKey(waits));
    }
}
