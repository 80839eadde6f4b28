package org.touchstone.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.PersonId;
import tools.jackson.databind.json.JsonMapper;

@Component
class PenaltyStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PenaltyRow rows;

    PenaltyStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new PenaltyRow(json.rebuild().addModule(new KeptTexts()).build());
    }

    void insert(CaseFile file, Penalty.Proposed proposed) {
        jdbc.sql("""
                        insert into penalty (case_id, seller_id, store_name, brand_name, violation, violated_at, state, proposal)
                        values (?, ?, ?, ?, ?, ?, 'PROPOSED', ?::jsonb) on conflict do nothing""")
                .params(
                        file.id().value(),
                        file.sellerId(),
                        file.sellerName(),
                        file.brandName(),
                        proposed.proposal().violation().name(),
                        at(file.openedAt()),
                        json.writeValueAsString(proposed.proposal()))
                .update();
    }

    void save(Penalty penalty) {
        int saved = switch (penalty) {
            case Penalty.Proposed proposed ->
                update(proposed, "PROPOSED", proposed.draft())
                        .param("refusal", proposed.refusal())
                        .update();
            case Penalty.Decided decided ->
                update(decided, "DECIDED", decided.decision())
                        .param("decidedBy", decided.decidedBy().value())
                        .param("decidedAt", at(decided.decidedAt()))
                        .param("approvedBy", value(decided.approvedBy()))
                        .update();
            case Penalty.Imposed imposed ->
                update(imposed, "IMPOSED", imposed.decision())
                        .param("imposedAt", at(imposed.imposedAt()))
                        .param("overturnedAt", at(imposed.overturnedAt()))
                        .update();
        };
        if (saved == 0) {
            throw new Conflict(penalty.id().value());
        }
    }

    private JdbcClient.StatementSpec update(Penalty penalty, String state, @Nullable PenaltyDecision decision) {
        String also = switch (penalty) {
            case Penalty.Proposed proposed ->
                "refusal = :refusal, decided_by = null, decided_at = null, approved_by = null";
            case Penalty.Decided decided ->
                "decided_by = :decidedBy, decided_at = :decidedAt, approved_by = :approvedBy";
            case Penalty.Imposed imposed -> "imposed_at = :imposedAt, overturned_at = :overturnedAt::timestamptz";
        };
        return jdbc.sql("update penalty set state = :state, proposal = :proposal::jsonb, decision = :decision::jsonb, "
                        + also + ", version = version + 1 where case_id = :id and version = :version")
                .param("state", state)
                .param("proposal", json.writeValueAsString(penalty.proposal()))
                .param("decision", decision == null ? null : json.writeValueAsString(decision))
                .param("id", penalty.id().value())
                .param("version", penalty.version());
    }

    Optional<Penalty> find(CaseId id) {
        return jdbc.sql("select * from penalty where case_id = ?")
                .param(id.value())
                .query(rows::toPenalty)
                .optional();
    }

    /** Penalties in effect and overturned ones, newest first. */
    List<Penalty.Imposed> ofSeller(String sellerId) {
        return jdbc.sql("""
                        select * from penalty where seller_id = ? and state = 'IMPOSED'
                        order by imposed_at desc limit 200""").param(sellerId).query(rows::toImposed).list();
    }

    /** Proven counterfeit cases that stand, imposed until then. */
    int strikes(String sellerId, Instant until) {
        return jdbc.sql("""
                        select count(*) from penalty where seller_id = ? and state = 'IMPOSED' and violation = 'COUNTERFEIT'
                        and overturned_at is null and imposed_at <= ?""").params(sellerId, at(until)).query(Integer.class).single();
    }

    /** Only one penalty of a seller takes effect or is undone at a time, because they share points and deposit. */
    void lockSeller(String sellerId) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('penalty ' || ?, 0))) locked")
                .param(sellerId)
                .query(Integer.class)
                .single();
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
