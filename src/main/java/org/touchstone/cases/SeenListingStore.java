package org.touchstone.cases;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.SeenListings.Reported;
import org.touchstone.cases.SeenListings.Seen;
import org.touchstone.common.CaseId;
import org.touchstone.marketplace.Listing;
import tools.jackson.databind.json.JsonMapper;

@Component
class SeenListingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    SeenListingStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insert(List<Reported> reported) {
        batches.batchUpdate(
                """
                insert into listing_seen (case_id, listing_id, at, listing) values (?, ?, ?, ?::jsonb)
                on conflict do nothing""",
                reported.stream()
                        .flatMap(one -> one.listings().stream().map(listing -> new Object[] {
                            one.caseId().value(), listing.id(), CaseStore.at(one.at()), json.writeValueAsString(listing)
                        }))
                        .toList());
    }

    List<Seen> of(CaseId id) {
        return jdbc.sql("select at, listing from listing_seen where case_id = ?")
                .param(id.value())
                .query((row, number) -> new Seen(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("listing"), Listing.class)))
                .list();
    }

    void delete(CaseId id, Collection<String> listings) {
        jdbc.sql("delete from listing_seen where case_id = ? and listing_id = any(?)")
                .params(id.value(), listings.toArray(String[]::new))
                .update();
    }
}
