package org.touchstone.complaint;

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
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

@Component
class ComplaintStore {

    private static final String SELECT = """
            select c.*, r.name as right_name,
                (select count(*) from complaint_listing l where l.complaint = c.id) as listings
            from complaint c join brand_right r on r.id = c.right_id
            """;

    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two complaints on the same right and seller at the same moment shall not open two cases. */
    void lock(OrganisationId brand, String rightId, String sellerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(String.join("|", brand.value(), rightId, sellerId))
                .query((row, number) -> number)
                .list();
    }

    void insert(ComplaintId id, Person by, NewComplaint complaint, Instant now) {
        jdbc.sql("""
                        insert into complaint (id, brand, right_id, reason, description, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        by.organisation().value(),
                        complaint.rightId(),
                        complaint.reason().name(),
                        complaint.description(),
                        by.id().value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(ComplaintId id, CaseId caseId, List<String> listings) {
        for (String listing : listings) {
            jdbc.sql("insert into complaint_listing (complaint, case_id, listing_id) values (?, ?, ?)")
                    .params(id.value(), caseId.value(), listing)
                    .update();
        }
    }

    Optional<Complaint> find(ComplaintId id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id.value())
                .query(ComplaintStore::toComplaint)
                .optional()
                .map(this::withAccused);
    }

    /** @param after the last complaint of the page before, null for the first page */
    List<Complaint> of(OrganisationId brand, @Nullable ComplaintId after, int limit) {
        return jdbc
                .sql(SELECT + "where c.brand = ? and (?::text is null or c.id < ?) order by c.id desc limit ?")
                .params(brand.value(), value(after), value(after), limit)
                .query(ComplaintStore::toComplaint)
                .list()
                .stream()
                .map(this::withAccused)
                .toList();
    }

    List<Complaint> of(CaseId caseId) {
        return jdbc.sql(SELECT
                        + "where c.id in (select complaint from complaint_listing where case_id = ?) order by c.id")
                .param(caseId.value())
                .query(ComplaintStore::toComplaint)
                .list();
    }

    void takenBack(CaseId id, Person by, String reason, Instant now) {
        jdbc.sql("insert into complaint_taken_back (case_id, by_person, at, reason) values (?, ?, ?, ?)")
                .params(id.value(), by.id().value(), now.atOffset(ZoneOffset.UTC), reason)
                .update();
    }

    boolean isTakenBack(CaseId id) {
        return jdbc.sql("select exists (select 1 from complaint_taken_back where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private Complaint withAccused(Complaint complaint) {
        return complaint.with(jdbc.sql("""
                        select l.case_id, s.name, count(*) as listings, f.stage, f.outcome, v.state
                        from complaint_listing l join case_file f on f.id = l.case_id join organisation s on s.id = f.seller
                        left join verification v on v.case_id = l.case_id
                        where l.complaint = ? group by l.case_id, s.name, f.stage, f.outcome, v.state order by l.case_id""")
                .param(complaint.id().value())
                .query(ComplaintStore::toAccused)
                .list());
    }

    private static Complaint.Accused toAccused(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Complaint.Accused(
                new CaseId(row.getString("case_id")),
                row.getString("name"),
                row.getInt("listings"),
                ComplaintStatus.of(
                        CaseStage.valueOf(row.getString("stage")),
                        outcome == null ? null : CaseOutcome.valueOf(outcome),
                        row.getString("state")));
    }

    private static Complaint toComplaint(ResultSet row, int number) throws SQLException {
        return new Complaint(
                new ComplaintId(row.getString("id")),
                new OrganisationId(row.getString("brand")),
                row.getString("right_id"),
                row.getString("right_name"),
                ComplaintReason.valueOf(row.getString("reason")),
                row.getString("description"),
                new PersonId(row.getString("by_person")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("listings"),
                List.of());
    }

    private static @Nullable String value(@Nullable ComplaintId id) {
        return id == null ? null : id.value();
    }
}
