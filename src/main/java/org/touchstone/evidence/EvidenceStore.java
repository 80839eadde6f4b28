package org.touchstone.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class EvidenceStore {

    private static final String ALL = """
            select e.*, coalesce(s.state, 'UNSCANNED') as scan,
                d.at as disposed_at, d.proposed_by, d.confirmed_by, d.reason as disposed_reason
            from evidence e left join content_scan s on s.sha256 = e.sha256 left join disposed_exhibit d on d.exhibit = e.id
            where e.""";

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(EvidenceItem item) {
        jdbc.sql("""
                        insert into evidence (id, subject, case_id, file_name, media_type, size, sha256, by_person, organisation, at, visibility, origin)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.id().value(),
                        item.subject(),
                        item.caseId() == null ? null : item.caseId().value(),
                        item.fileName(),
                        item.mediaType(),
                        item.size(),
                        item.sha256(),
                        item.by().value(),
                        item.organisation().value(),
                        item.at().atOffset(ZoneOffset.UTC),
                        item.visibility().name(),
                        item.origin() == null ? null : item.origin().value())
                .update();
    }

    Optional<EvidenceItem> find(EvidenceId id) {
        return jdbc.sql(ALL + "id = ?")
                .param(id.value())
                .query(EvidenceStore::toItem)
                .optional();
    }

    List<EvidenceItem> find(List<EvidenceId> ids) {
        return jdbc.sql(ALL + "id = any(?) order by e.at, e.id")
                .param(ids.stream().map(EvidenceId::value).toArray(String[]::new))
                .query(EvidenceStore::toItem)
                .list();
    }

    List<EvidenceItem> of(CaseId caseId) {
        return jdbc.sql(ALL + "case_id = ? order by e.at, e.id")
                .param(caseId.value())
                .query(EvidenceStore::toItem)
                .list();
    }

    List<EvidenceItem> ofSubject(String subject) {
        return jdbc.sql(ALL + "subject = ? order by e.at, e.id")
                .param(subject)
                .query(EvidenceStore::toItem)
                .list();
    }

    List<EvidenceItem> ofContent(String sha256) {
        return jdbc.sql(ALL + "sha256 = ? order by e.at, e.id")
                .param(sha256)
                .query(EvidenceStore::toItem)
                .list();
    }

    List<EvidenceItem> ofDisposal(String proposal) {
        return jdbc.sql(ALL + "disposal = ? order by e.case_id, e.id")
                .param(proposal)
                .query(EvidenceStore::toItem)
                .list();
    }

    /** Gives a file without a case its case; what it is and who handed it in stays. */
    void attach(EvidenceId id, CaseId caseId) {
        jdbc.sql("update evidence set case_id = ? where id = ? and case_id is null")
                .params(caseId.value(), id.value())
                .update();
    }

    /** Takes a file out of a draft; one that belongs to a case stays. */
    boolean deleteLoose(EvidenceId id) {
        return jdbc.sql("delete from evidence where id = ? and case_id is null")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static EvidenceItem toItem(ResultSet row, int number) throws SQLException {
        String caseId = row.getString("case_id");
        String origin = row.getString("origin");
        return new EvidenceItem(
                new EvidenceId(row.getString("id")),
                row.getString("subject"),
                caseId == null ? null : new CaseId(caseId),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                new PersonId(row.getString("by_person")),
                new OrganisationId(row.getString("organisation")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Visibility.valueOf(row.getString("visibility")),
                Scan.valueOf(row.getString("scan")),
                origin == null ? null : new EvidenceId(origin),
                RetentionStore.toDisposed(row));
    }
}
