package org.touchstone.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;

@Component
class LeadStore {

    private final JdbcClient jdbc;

    LeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Lead.Drafted lead, Instant now) {
        jdbc.sql("""
                        insert into lead (id, title, summary, state, built_by, built_at, release_due)
                        values (?, ?, ?, 'DRAFTED', ?, ?, ?)""")
                .params(
                        lead.id().value(),
                        lead.draft().title(),
                        lead.draft().summary(),
                        lead.builtBy().value(),
                        at(now),
                        at(lead.due()))
                .update();
        parts(lead);
    }

    void save(Lead lead) {
        int saved = switch (lead) {
            case Lead.Drafted drafted -> {
                parts(drafted);
                yield update(drafted, "DRAFTED", null, null, drafted.due());
            }
            case Lead.Returned returned -> update(returned, "RETURNED", returned.refusal(), null, null);
            case Lead.Released released -> update(released, "RELEASED", null, released.releasedBy(), null);
            case Lead.Abandoned abandoned -> update(abandoned, "ABANDONED", null, null, null);
        };
        if (saved == 0) {
            throw new Conflict(lead.id().value());
        }
    }

    private int update(
            Lead lead, String state, @Nullable String refusal, @Nullable PersonId releasedBy, @Nullable Instant due) {
        return jdbc.sql("""
                        update lead set title = :title, summary = :summary, state = :state, built_by = :builtBy,
                            refusal = :refusal, released_by = :releasedBy,
                            release_due = coalesce(:due::timestamptz, release_due), version = version + 1
                        where id = :id and version = :version""")
                .param("title", lead.draft().title())
                .param("summary", lead.draft().summary())
                .param("state", state)
                .param("builtBy", lead.builtBy().value())
                .param("refusal", refusal)
                .param("releasedBy", releasedBy == null ? null : releasedBy.value())
                .param("due", due == null ? null : due.toString())
                .param("id", lead.id().value())
                .param("version", lead.version())
                .update();
    }

    private void parts(Lead.Drafted lead) {
        join(lead.id(), lead.draft());
        jdbc.sql("delete from lead_agency where lead = ?")
                .param(lead.id().value())
                .update();
        lead.draft()
                .agencies()
                .forEach(agency -> jdbc.sql("insert into lead_agency (lead, agency) values (?, ?)")
                        .params(lead.id().value(), agency.value())
                        .update());
    }

    /** Has the lead rest on the cases of this draft too. */
    void join(LeadId lead, LeadDraft draft) {
        jdbc.sql("insert into lead_case (lead, case_id) select ?, unnest(?) on conflict do nothing")
                .params(lead.value(), draft.cases().stream().map(CaseId::value).toArray(String[]::new))
                .update();
    }

    Optional<Lead> find(LeadId id) {
        return jdbc.sql("select * from lead where id = ?")
                .param(id.value())
                .query(this::toLead)
                .optional();
    }

    /** The same, which nobody releases, and no further case joins, until the transaction ends. */
    Optional<Lead> lock(LeadId id) {
        return jdbc.sql("select * from lead where id = ? for update")
                .param(id.value())
                .query(this::toLead)
                .optional();
    }

    List<Lead> open() {
        return jdbc.sql("select * from lead where state in ('DRAFTED', 'RETURNED') order by id desc limit 200")
                .query(this::toLead)
                .list();
    }

    List<Lead> of(CaseId id) {
        return jdbc.sql("select l.* from lead l join lead_case c on c.lead = l.id where c.case_id = ? order by l.id")
                .param(id.value())
                .query(this::toLead)
                .list();
    }

    private Lead toLead(ResultSet row, int number) throws SQLException {
        var id = new LeadId(row.getString("id"));
        var draft = new LeadDraft(
                PlainText.kept(row.getString("title")),
                PlainText.kept(row.getString("summary")),
                cases(id),
                agencies(id));
        var builtBy = new PersonId(row.getString("built_by"));
        int version = row.getInt("version");
        return switch (row.getString("state")) {
            case "DRAFTED" -> {
                Instant due = row.getObject("release_due", OffsetDateTime.class).toInstant();
                yield new Lead.Drafted(id, draft, builtBy, due, version);
            }
            case "RETURNED" -> new Lead.Returned(id, draft, builtBy, row.getString("refusal"), version);
            case "RELEASED" ->
                new Lead.Released(id, draft, builtBy, new PersonId(row.getString("released_by")), version);
            default -> new Lead.Abandoned(id, draft, builtBy, version);
        };
    }

    private Set<CaseId> cases(LeadId id) {
        return new LinkedHashSet<>(jdbc.sql("select case_id from lead_case where lead = ? order by case_id")
                .param(id.value())
                .query((row, number) -> new CaseId(row.getString(1)))
                .list());
    }

    private Set<OrganisationId> agencies(LeadId id) {
        return new LinkedHashSet<>(jdbc.sql("select agency from lead_agency where lead = ? order by agency")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString(1)))
                .list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
