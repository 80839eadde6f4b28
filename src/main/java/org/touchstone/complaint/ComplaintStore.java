package org.touchstone.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.Accusations.Raised;
import org.touchstone.identity.Person;
import org.touchstone.reporter.ReporterId;
import tools.jackson.databind.json.JsonMapper;

@Component
class ComplaintStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ComplaintStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insert(Map<ComplaintId, NewComplaint> complaints, Person by, Instant now) {
        batches.batchUpdate(
                """
                insert into complaint (id, brand, right_id, reason, description, facts, reference, by_person, at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                complaints.entrySet().stream()
                        .map(complaint -> row(complaint.getKey(), complaint.getValue(), by, now))
                        .toList());
    }

    private Object[] row(ComplaintId id, NewComplaint complaint, Person by, Instant now) {
        return new Object[] {
            id.value(),
            by.organisation().value(),
            complaint.rightId(),
            complaint.reason().name(),
            complaint.description(),
            json.writeValueAsString(complaint.particulars().facts()),
            complaint.reference(),
            by.id().value(),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    /** What was said about which listing, and in which case it is. */
    void insert(List<Raised> raised) {
        batches.batchUpdate(
                "insert into complaint_listing (complaint, case_id, listing_id, remark) values (?, ?, ?, ?)",
                raised.stream().flatMap(ComplaintStore::rows).toList());
    }

    private static Stream<Object[]> rows(Raised raised) {
        ListingLookup.Accused accused = raised.accusation().accused();
        return accused.listings().stream().map(listing -> new Object[] {
            raised.accusation().id().value(),
            raised.caseId().value(),
            listing.id(),
            accused.remarks().getOrDefault(listing.id(), "")
        });
    }

    /** Who filed the brand's first complaint that the case is made of. */
    Optional<PersonId> complainant(CaseId id, OrganisationId brand) {
        return jdbc.sql("""
                        select c.by_person from complaint_listing l join complaint c on c.id = l.complaint
                        where l.case_id = ? and c.brand = ? and l.left_as is null order by c.at, c.id limit 1""")
                .params(id.value(), brand.value())
                .query((row, number) -> new PersonId(row.getString(1)))
                .optional();
    }

    /** The organisations whose complaints the case is made of. */
    List<OrganisationId> brands(CaseId id) {
        return jdbc.sql("""
                        select distinct c.brand from complaint_listing l join complaint c on c.id = l.complaint
                        where l.case_id = ? and l.left_as is null order by c.brand""")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString(1)))
                .list();
    }

    /** The case ends with it. */
    void takenBack(CaseId id, Person by, String reason, Instant now) {
        takenBack(id, by, reason, now, true);
    }

    /** The case goes on for others who reported the same. */
    void partTakenBack(CaseId id, Person by, String reason, Instant now) {
        takenBack(id, by, reason, now, false);
    }

    private void takenBack(CaseId id, Person by, String reason, Instant now, boolean whole) {
        jdbc.sql(
                        "insert into complaint_taken_back (case_id, by_person, brand, at, reason, whole) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        by.id().value(),
                        by.organisation().value(),
                        now.atOffset(ZoneOffset.UTC),
                        reason,
                        whole)
                .update();
    }

    boolean isTakenBack(CaseId id) {
        return jdbc.sql("select exists (select 1 from complaint_taken_back where case_id = ? and whole)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this brand took its part back at some time. */
    boolean isTakenBack(CaseId id, OrganisationId brand) {
        return jdbc.sql(
                        "select exists (select 1 from complaint_taken_back where case_id = ? and brand = ? and not whole)")
                .params(id.value(), brand.value())
                .query(Boolean.class)
                .single();
    }

    /** What this reporter's complaints say is no part of the allegation any more. */
    void left(CaseId id, ReporterId reporter, ComplaintStatus as) {
        if (reporter.kind() == ReporterId.Kind.BRAND) {
            jdbc.sql("""
                            update complaint_listing l set left_as = ? from complaint c
                            where c.id = l.complaint and l.case_id = ? and c.brand = ? and l.left_as is null""").params(as.name(), id.value(), reporter.id()).update();
        }
    }
}
