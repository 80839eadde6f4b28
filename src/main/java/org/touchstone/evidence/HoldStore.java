package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

@Component
class HoldStore {

    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where this organisation holds the case already. */
    boolean insert(CaseId id, Person by, String reason, Instant at) {
        return jdbc.sql("""
                        insert into legal_hold (case_id, organisation, placed_by, placed_at, reason) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                id.value(),
                                by.organisation().value(),
                                by.id().value(),
                                at.atOffset(ZoneOffset.UTC),
                                reason)
                        .update()
                == 1;
    }

    /** False where it was lifted before. */
    boolean lift(long id, Person by, String reason, Instant at) {
        return jdbc.sql("""
                        update legal_hold set lifted_by = ?, lifted_at = ?, lift_reason = ?
                        where id = ? and lifted_at is null""")
                        .params(by.id().value(), at.atOffset(ZoneOffset.UTC), reason, id)
                        .update()
                == 1;
    }

    Optional<LegalHold> find(long id) {
        return jdbc.sql("select * from legal_hold where id = ?")
                .param(id)
                .query(HoldStore::toHold)
                .optional();
    }

    List<LegalHold> of(CaseId id) {
        return jdbc.sql("select * from legal_hold where case_id = ? order by id desc")
                .param(id.value())
                .query(HoldStore::toHold)
                .list();
    }

    /** In force, the newest first, from below this number on. */
    List<LegalHold> inForce(long below, int limit) {
        return jdbc.sql("select * from legal_hold where lifted_at is null and id < ? order by id desc limit ?")
                .params(below, limit)
                .query(HoldStore::toHold)
                .list();
    }

    Set<CaseId> held(Set<CaseId> cases) {
        return jdbc
                .sql("select case_id from legal_hold where case_id = any(?) and lifted_at is null")
                .param(cases.stream().map(CaseId::value).toArray(String[]::new))
                .query((row, number) -> new CaseId(row.getString("case_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static LegalHold toHold(ResultSet row, int number) throws SQLException {
        OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
        return new LegalHold(
                row.getLong("id"),
                new CaseId(row.getString("case_id")),
                new OrganisationId(row.getString("organisation")),
                new PersonId(row.getString("placed_by")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                lifted == null
                        ? null
                        : new LegalHold.Lifting(
                                new PersonId(row.getString("lifted_by")),
                                lifted.toInstant(),
                                row.getString("lift_reason")));
    }
}
