package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Complaints as they are read: what was said, and where each stands. */
@Component
class FiledStore {

    private static final String SELECT = """
            select c.*, r.name as right_name,
                (select count(*) from complaint_listing l where l.complaint = c.id) as listings
            from complaint c join brand_right r on r.id = c.right_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FiledStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One seller of one complaint. */
    private record Line(String complaint, Complaint.Accused accused) {}

    Optional<Complaint> find(ComplaintId id) {
        return withAccused(jdbc.sql(SELECT + "where c.id = ?")
                        .param(id.value())
                        .query(this::toComplaint)
                        .list())
                .stream()
                .findFirst();
    }

    /** @param after the last complaint of the page before, null for the first page */
    List<Complaint> of(OrganisationId brand, @Nullable ComplaintId after, int limit) {
        String last = after == null ? null : after.value();
        return withAccused(jdbc.sql(SELECT + """
                        where c.brand = ? and (?::text is null or (c.at, c.id) < (select at, id from complaint where id = ?))
                        order by c.at desc, c.id desc limit ?""")
                .params(brand.value(), last, last, limit)
                .query(this::toComplaint)
                .list());
    }

    /** Those whose number or reference is among these. */
    List<Complaint> of(OrganisationId brand, Collection<String> numbersOrReferences) {
        String[] wanted = numbersOrReferences.toArray(String[]::new);
        return withAccused(
                jdbc.sql(SELECT + "where c.brand = ? and (c.id = any(?) or c.reference = any(?)) order by c.id")
                        .params(brand.value(), wanted, wanted)
                        .query(this::toComplaint)
                        .list());
    }

    /** @param only the organisation whose complaints are wanted, null for all */
    List<Complaint> of(CaseId caseId, @Nullable OrganisationId only) {
        return jdbc.sql(SELECT + """
                        where c.id in (select complaint from complaint_listing where case_id = :case and left_as is null)
                        and (:only::text is null or c.brand = :only) order by c.id""")
                .param("case", caseId.value())
                .param("only", only == null ? null : only.value())
                .query(this::toComplaint)
                .list();
    }

    /** What was said about single listings of a case, by their identifiers; of one organisation, or of all. */
    Map<String, String> remarks(CaseId caseId, @Nullable OrganisationId only) {
        Map<String, String> remarks = new LinkedHashMap<>();
        jdbc.sql("""
                        select l.listing_id, string_agg(distinct l.remark, E'\\n') as remarks
                        from complaint_listing l join complaint c on c.id = l.complaint
                        where l.case_id = :case and l.left_as is null and l.remark <> ''
                        and (:only::text is null or c.brand = :only)
                        group by l.listing_id order by l.listing_id""")
                .param("case", caseId.value())
                .param("only", only == null ? null : only.value())
                .query((row, number) -> remarks.put(row.getString(1), row.getString(2)))
                .list();
        return remarks;
    }

    private List<Complaint> withAccused(List<Complaint> complaints) {
        Map<String, List<Complaint.Accused>> accused = jdbc
                .sql("""
                        select l.complaint, l.case_id, s.name, count(*) as listings, f.stage, f.outcome, f.overturned_at,
                            exists (select 1 from complaint_taken_back t where t.case_id = l.case_id and t.whole) as taken_back,
                            v.state, v.text, v.due, v.reason, l.left_as, c.brand in (f.brand, f.reporter) as asked
                        from complaint_listing l join complaint c on c.id = l.complaint
                        join case_file f on f.id = l.case_id join organisation s on s.id = f.seller
                        left join verification v on v.case_id = l.case_id
                        where l.complaint = any(?)
                        group by l.complaint, l.case_id, s.name, f.stage, f.outcome, f.overturned_at,
                            v.state, v.text, v.due, v.reason, l.left_as, c.brand, f.brand, f.reporter
                        order by l.complaint, l.case_id""")
                .param(complaints.stream()
                        .map(complaint -> complaint.id().value())
                        .toArray(String[]::new))
                .query(FiledStore::toLine)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Line::complaint, Collectors.mapping(Line::accused, Collectors.toList())));
        return complaints.stream()
                .map(complaint ->
                        complaint.with(accused.getOrDefault(complaint.id().value(), List.of())))
                .toList();
    }

    private static Line toLine(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        ComplaintStatus status = status(row, outcome == null ? null : CaseOutcome.valueOf(outcome));
        return new Line(
                row.getString("complaint"),
                new Complaint.Accused(
                        new CaseId(row.getString("case_id")),
                        row.getString("name"),
                        row.getInt("listings"),
                        status,
                        because(status, row)));
    }

    private static ComplaintStatus status(ResultSet row, @Nullable CaseOutcome outcome) throws SQLException {
        String left = row.getString("left_as");
        if (left != null) {
            return ComplaintStatus.valueOf(left); // whatever becomes of the case for others
        }
        ComplaintStatus status =
                ComplaintStatus.of(CaseStage.valueOf(row.getString("stage")), outcome, row.getString("state"));
        if (status == ComplaintStatus.UPHELD && row.getObject("overturned_at") != null) {
            return row.getBoolean("taken_back") ? ComplaintStatus.TAKEN_BACK : ComplaintStatus.NOT_UPHELD;
        }
        return status;
    }

    private static Complaint.Because because(ComplaintStatus status, ResultSet row) throws SQLException {
        return switch (status) {
            case QUESTION -> // what is asked of who opened the case is not for an agent that joined it
                row.getBoolean("asked")
                        ? new Complaint.Because(row.getString("text"), instant(row, "due"), null, null)
                        : Complaint.Because.NOTHING;
            case REJECTED ->
                row.getString("left_as") != null // others go on; why it was set aside stands in the case
                        ? new Complaint.Because(null, null, RejectionReason.BAD_FAITH, "")
                        : new Complaint.Because(
                                null, null, RejectionReason.valueOf(row.getString("reason")), row.getString("text"));
            default -> Complaint.Because.NOTHING;
        };
    }

    private Complaint toComplaint(ResultSet row, int number) throws SQLException {
        return new Complaint(
                new ComplaintId(row.getString("id")),
                new OrganisationId(row.getString("brand")),
                row.getString("right_id"),
                row.getString("right_name"),
                ComplaintReason.valueOf(row.getString("reason")),
                row.getString("description"),
                json.readValue(row.getString("facts"), new TypeReference<>() {}),
                row.getString("reference"),
                new PersonId(row.getString("by_person")),
                instant(row, "at"),
                row.getInt("listings"),
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
