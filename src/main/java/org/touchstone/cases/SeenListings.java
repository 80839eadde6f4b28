package org.touchstone.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Accusations.Raised;
import org.touchstone.complaint.Snapshots.Seen;
import org.touchstone.marketplace.Listing;
import tools.jackson.databind.json.JsonMapper;

/** Listings as they were when they were complained of, until they are frozen. */
@Component
class ListingSeenStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ListingSeenStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insert(List<Raised> raised, Instant now) {
        batches.batchUpdate(
                """
                insert into listing_seen (case_id, listing_id, at, listing) values (?, ?, ?, ?::jsonb)
                on conflict do nothing""",
                raised.stream()
                        .flatMap(one -> one.accusation().accused().listings().stream()
                                .map(listing -> new Object[] {
                                    one.caseId().value(),
                                    listing.id(),
                                    now.atOffset(ZoneOffset.UTC),
                                    json.writeValueAsString(listing)
                                }))
                        .toList());
    }

    Map<String, Seen> of(CaseId id) {
        return jdbc
                .sql("select at, listing from listing_seen where case_id = ?")
                .param(id.value())
                .query((row, number) -> new Seen(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("listing"), Listing.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(seen -> seen.listing().id(), Function.identity()));
    }

    void forget(CaseId id, Collection<String> listings) {
        jdbc.sql("delete from listing_seen where case_id = ? and listing_id = any(?)")
                .params(id.value(), listings.toArray(String[]::new))
                .update();
    }
}
