package org.touchstone.tip;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.marketplace.Listing;
import tools.jackson.databind.json.JsonMapper;

/** The listings of a tip as the marketplace showed them when it was told, by the links that led there; they go with it. */
@Component
class TipSeenStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    TipSeenStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insert(TipId id, Map<String, Listing> seen) {
        batches.batchUpdate(
                "insert into tip_seen (tip, link, listing) values (?, ?, ?::jsonb)",
                seen.entrySet().stream()
                        .map(one -> new Object[] {id.value(), one.getKey(), json.writeValueAsString(one.getValue())})
                        .toList());
    }

    Map<String, Listing> of(TipId id) {
        Map<String, Listing> seen = new HashMap<>();
        jdbc.sql("select link, listing from tip_seen where tip = ?")
                .param(id.value())
                .query(row -> {
                    seen.put(row.getString("link"), json.readValue(row.getString("listing"), Listing.class));
                });
        return seen;
    }
}
