package org.touchstone.appeal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.OrganisationId;
import org.touchstone.evidence.EvidenceId;

@Component
class AppealStore {

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Appealable penalty) {
        jdbc.sql("""
                        insert into appealable (case_id, seller, standing, decided_at, until) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        penalty.caseId().value(),
                        penalty.seller().value(),
                        names(penalty.standing()),
                        at(penalty.decidedAt()),
                        at(penalty.until()))
                .update();
    }

    void fallen(CaseId id, Set<Measure> reversed) {
        jdbc.sql("""
                        update appealable set standing = array(select unnest(standing) except select unnest(?::text[]))
                        where case_id = ?""").params(names(reversed), id.value()).update();
    }

    Optional<Appealable> appealable(CaseId id) {
        return jdbc.sql("select * from appealable where case_id = ?")
                .param(id.value())
                .query(AppealRow::toAppealable)
                .optional();
    }

    /** The same, so that two people of one store cannot file at once. */
    Optional<Appealable> lock(CaseId id) {
        return jdbc.sql("select * from appealable where case_id = ? for update")
                .param(id.value())
                .query(AppealRow::toAppealable)
                .optional();
    }

    void insert(Appeal.Filed appeal) {
        jdbc.sql("""
                        insert into appeal (id, case_id, seller, grounds, evidence, filed_by, filed_at, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        appeal.id().value(),
                        appeal.caseId().value(),
                        appeal.seller().value(),
                        appeal.request().grounds(),
                        appeal.request().evidence().stream()
                                .map(EvidenceId::value)
                                .toArray(String[]::new),
                        appeal.filedBy().value(),
                        at(appeal.filedAt()),
                        at(appeal.due()))
                .update();
    }

    void save(Appeal.Decided appeal) {
        int saved = jdbc.sql("""
                        update appeal set outcome = ?, reversed = ?, reasons = ?, decided_by = ?, decided_at = ?,
                            version = version + 1 where id = ? and version = ?""")
                .params(
                        appeal.outcome().name(),
                        names(appeal.reversed()),
                        appeal.reasons(),
                        appeal.decidedBy().value(),
                        at(appeal.decidedAt()),
                        appeal.id().value(),
                        appeal.version())
                .update();
        if (saved == 0) {
            throw new Conflict(appeal.id().value());
        }
    }

    /** Those of these cases in which an appeal is open or can still be filed. */
    Set<CaseId> appealed(Set<CaseId> cases, Instant now) {
        return new HashSet<>(jdbc.sql("""
                        select p.case_id from appealable p where p.case_id = any(?) and (p.until > ?
                            or exists (select 1 from appeal a where a.case_id = p.case_id and a.outcome is null))""")
                .params(cases.stream().map(CaseId::value).toArray(String[]::new), at(now))
                .query((row, number) -> new CaseId(row.getString("case_id")))
                .list());
    }

    /** True the first time, so that a step that runs again tells nothing twice. */
    boolean carriedOut(AppealId id) {
        return jdbc.sql("update appeal set carried_out = true where id = ? and not carried_out")
                        .param(id.value())
                        .update()
                == 1;
    }

    Optional<Appeal> find(AppealId id) {
        return jdbc.sql("select * from appeal where id = ?")
                .param(id.value())
                .query(AppealRow::toAppeal)
                .optional();
    }

    List<Appeal> of(CaseId id) {
        return jdbc.sql("select * from appeal where case_id = ? order by filed_at desc, id desc")
                .param(id.value())
                .query(AppealRow::toAppeal)
                .list();
    }

    List<Appeal> ofSeller(OrganisationId seller) {
        return jdbc.sql("select * from appeal where seller = ? order by filed_at desc, id desc limit 200")
                .param(seller.value())
                .query(AppealRow::toAppeal)
                .list();
    }

    private static String[] names(Collection<Measure> measures) {
        return measures.stream().sorted().map(Measure::name).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
