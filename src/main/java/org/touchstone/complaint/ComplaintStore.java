package org.touchstone.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.complaint.Accusations.Raised;
import org.touchstone.identity.Person;
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

    /** The organisations whose complaints the case is made of. */
    List<OrganisationId> brands(CaseId id) {
        return jdbc.sql("""
                        select distinct c.brand from complaint_listing l join complaint c on c.id = l.complaint
                        where l.case_id = ? order by c.brand""")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString(1)))
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
}
