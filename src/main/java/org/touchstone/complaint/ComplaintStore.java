package org.touchstone.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import tools.jackson.databind.json.JsonMapper;

@Component
class ComplaintStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ComplaintStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Two complaints on the same right and seller at the same moment shall not open two cases, nor shall a seller who
     * is new here be entered twice. All are taken in one order, so that two that need the same ones never wait for each
     * other.
     */
    void lock(Collection<String> sellers) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accused|' || seller, 0)) from unnest(?::text[]) seller")
                .param(new TreeSet<>(sellers).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    void insert(ComplaintId id, Person by, NewComplaint complaint, Instant now) {
        jdbc.sql("""
                        insert into complaint (id, brand, right_id, reason, description, facts, reference, by_person, at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        id.value(),
                        by.organisation().value(),
                        complaint.rightId(),
                        complaint.reason().name(),
                        complaint.description(),
                        json.writeValueAsString(complaint.particulars().facts()),
                        complaint.reference(),
                        by.id().value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(ComplaintId id, CaseId caseId, ListingLookup.Accused accused) {
        List<String> listings = accused.listings().stream().map(Listing::id).toList();
        jdbc.sql("""
                        insert into complaint_listing (complaint, case_id, listing_id, remark)
                        select ?, ?, l.* from unnest(?::text[], ?::text[]) l""")
                .params(
                        id.value(),
                        caseId.value(),
                        listings.toArray(String[]::new),
                        listings.stream()
                                .map(listing -> accused.remarks().getOrDefault(listing, ""))
                                .toArray(String[]::new))
                .update();
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
