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
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class ReferralStore {

    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Referral.Sent sent) {
        jdbc.sql("""
                        insert into referral (id, lead, agency, state, passed_from, sent_at, due)
                        values (?, ?, ?, 'SENT', ?, ?, ?)""")
                .params(
                        sent.id().value(),
                        sent.facts().lead().value(),
                        sent.agency().value(),
                        sent.facts().passedFrom() == null
                                ? null
                                : sent.facts().passedFrom().value(),
                        at(sent.facts().sentAt()),
                        at(sent.due()))
                .update();
    }

    void save(Referral referral) {
        int saved = switch (referral) {
            case Referral.Sent sent -> update(sent, "state = 'SENT', due = ?", at(sent.due()));
            case Referral.Questioned asked -> update(asked, "state = 'QUESTIONED'");
            case Referral.Accepted accepted ->
                update(
                        accepted,
                        "state = 'ACCEPTED', accepted_by = ?, accepted_at = ?",
                        accepted.by().value(),
                        at(accepted.at()));
            case Referral.Working working -> {
                working.officers().forEach(officer -> assign(working.id(), officer));
                yield update(working, "state = 'WORKING'");
            }
            case Referral.Ended ended ->
                update(
                        ended,
                        "state = 'ENDED', ending = ?, reason = ?, passed_to = ?, ended_at = ?",
                        ended.ending().name(),
                        ended.reason(),
                        ended.passedTo() == null ? null : ended.passedTo().value(),
                        at(ended.at()));
        };
        if (saved == 0) {
            throw new Conflict(referral.id().value());
        }
    }

    private int update(Referral referral, String set, @Nullable Object... values) {
        var statement = jdbc.sql("update referral set " + set + ", version = version + 1 where id = ? and version = ?");
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement
                .param(referral.id().value())
                .param(referral.facts().version())
                .update();
    }

    private void assign(ReferralId id, PersonId officer) {
        jdbc.sql("insert into referral_officer (referral, person) values (?, ?) on conflict do nothing")
                .params(id.value(), officer.value())
                .update();
    }

    Optional<Referral> find(ReferralId id) {
        return jdbc.sql("select * from referral where id = ?")
                .param(id.value())
                .query(this::toReferral)
                .optional();
    }

    Referral require(ReferralId id) {
        return find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    List<Referral> of(CaseId id) {
        return jdbc.sql("""
                        select r.* from referral r join lead_case c on c.lead = r.lead
                        where c.case_id = ? order by r.id""").param(id.value()).query(this::toReferral).list();
    }

    List<Referral> of(LeadId lead) {
        return jdbc.sql("select * from referral where lead = ? order by id")
                .param(lead.value())
                .query(this::toReferral)
                .list();
    }

    List<Referral> of(OrganisationId agency) {
        return jdbc.sql("select * from referral where agency = ? order by sent_at desc, id desc limit 200")
                .param(agency.value())
                .query(this::toReferral)
                .list();
    }

    List<Referral> latest() {
        return jdbc.sql("select * from referral order by sent_at desc, id desc limit 200")
                .query(this::toReferral)
                .list();
    }

    Instant due(ReferralId id) {
        return jdbc.sql("select due from referral where id = ?")
                .param(id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    boolean passedOn(ReferralId from) {
        return jdbc.sql("select count(*) from referral where passed_from = ?")
                        .param(from.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean allEnded(LeadId lead) {
        return jdbc.sql("select count(*) from referral where lead = ? and state <> 'ENDED'")
                        .param(lead.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Those of these cases that are part of an open lead or referral. */
    Set<CaseId> worked(Set<CaseId> cases) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select distinct c.case_id from lead_case c join lead l on l.id = c.lead
                        where c.case_id = any(?) and (l.state in ('DRAFTED', 'RETURNED')
                            or exists (select 1 from referral r where r.lead = l.id and r.state <> 'ENDED'))""")
                .param(cases.stream().map(CaseId::value).toArray(String[]::new))
                .query((row, number) -> new CaseId(row.getString("case_id")))
                .list());
    }

    private Referral toReferral(ResultSet row, int number) throws SQLException {
        var id = new ReferralId(row.getString("id"));
        String from = row.getString("passed_from");
        var facts = new Referral.Facts(
                id,
                new LeadId(row.getString("lead")),
                new OrganisationId(row.getString("agency")),
                from == null ? null : new ReferralId(from),
                instant(row, "sent_at"),
                row.getInt("version"));
        return switch (row.getString("state")) {
            case "SENT" -> new Referral.Sent(facts, instant(row, "due"));
            case "QUESTIONED" -> new Referral.Questioned(facts);
            case "ACCEPTED" ->
                new Referral.Accepted(facts, new PersonId(row.getString("accepted_by")), instant(row, "accepted_at"));
            case "WORKING" ->
                new Referral.Working(
                        facts, new PersonId(row.getString("accepted_by")), instant(row, "accepted_at"), officers(id));
            default -> ended(row, facts);
        };
    }

    private static Referral ended(ResultSet row, Referral.Facts facts) throws SQLException {
        String to = row.getString("passed_to");
        return new Referral.Ended(
                facts,
                Ending.valueOf(row.getString("ending")),
                row.getString("reason"),
                to == null ? null : new OrganisationId(to),
                instant(row, "ended_at"));
    }

    private Set<PersonId> officers(ReferralId id) {
        return new LinkedHashSet<>(jdbc.sql("select person from referral_officer where referral = ? order by person")
                .param(id.value())
                .query((row, number) -> new PersonId(row.getString(1)))
                .list());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
