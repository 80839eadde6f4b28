package org.touchstone.marketplace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Money;

/** The sandbox marketplace's shelves: its listings and what was sold of them. */
@Component
class SandboxStore {

    private static final String LISTING = """
            select l.*, s.store_name, s.region, s.open and not l.delisted and not l.hidden and not l.removed as live
            from sandbox_listing l join sandbox_seller s on s.id = l.seller_id
            """;
    private static final String LIVE = " s.open and not l.delisted and not l.hidden and not l.removed ";

    private final JdbcClient jdbc;

    SandboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Listing> listing(String id) {
        return jdbc.sql(LISTING + "where l.id = ?")
                .param(id)
                .query(SandboxStore::toListing)
                .optional();
    }

    List<Listing> listings(Set<String> ids) {
        return jdbc.sql(LISTING + "where l.id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(SandboxStore::toListing)
                .list();
    }

    List<Listing> listingsOf(String sellerId) {
        return jdbc.sql(LISTING + "where l.seller_id = ? order by l.id")
                .param(sellerId)
                .query(SandboxStore::toListing)
                .list();
    }

    /**
     * Live listings with a chance that grows with the square of their seller's risk, so that no seller is watched for
     * ever and none never; each gets the key u^(1/weight) and the highest keys are taken.
     */
    List<Listing> guided(int limit, long seed, Set<String> without) {
        return jdbc.sql(LISTING + "where" + LIVE + """
                        and l.id <> all (string_to_array(:without, ','))
                        order by ln((('x' || left(md5(:seed || 'guided' || l.id), 8))::bit(32)::bigint + 1) / 4294967297.0)
                            / power(1 + s.risk, 2) desc, l.id limit :limit""")
                .param("without", without.stream().sorted().collect(Collectors.joining(",")))
                .param("seed", Long.toString(seed))
                .param("limit", limit)
                .query(SandboxStore::toListing)
                .list();
    }

    /** Every live listing has the same chance; the same seed over the same listings draws the same. */
    List<Listing> atRandom(int limit, long seed) {
        return jdbc.sql(LISTING + "where" + LIVE + "order by md5(? || l.id), l.id limit ?")
                .params(Long.toString(seed), limit)
                .query(SandboxStore::toListing)
                .list();
    }

    List<Order> ordersOf(String listingId) {
        return jdbc.sql("""
                        select o.*, l.seller_id from sandbox_order o join sandbox_listing l on l.id = o.listing_id
                        where o.listing_id = ? order by o.paid_at desc, o.id""").param(listingId).query(SandboxStore::toOrder).list();
    }

    void delisted(String id, boolean value) {
        known(jdbc.sql("update sandbox_listing set delisted = ? where id = ?")
                .params(value, id)
                .update());
    }

    void hidden(String id, boolean value) {
        known(jdbc.sql("update sandbox_listing set hidden = ? where id = ?")
                .params(value, id)
                .update());
    }

    void removed(String sellerId, boolean value) {
        known(jdbc.sql("update sandbox_listing set removed = ? where seller_id = ?")
                .params(value, sellerId)
                .update());
    }

    /** Marks the orders of a listing as refunded and says how much that is of those that were not before. */
    long refunded(String listingId) {
        return jdbc.sql("""
                        with paid_back as (
                            update sandbox_order set refunded = true where listing_id = ? and not refunded
                            returning paid_minor)
                        select coalesce(sum(paid_minor), 0) from paid_back""").param(listingId).query(Long.class).single();
    }

    private static void known(int changed) {
        if (changed == 0) {
            throw new MarketplaceRefused("marketplace.answer.unknown");
        }
    }

    private static Listing toListing(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new Listing(
                id,
                row.getString("seller_id"),
                row.getString("store_name"),
                row.getString("title"),
                "https://market.example/item/" + id,
                Money.rmb(row.getLong("price_minor")),
                "/market/picture/" + id + ".svg",
                row.getString("category"),
                row.getString("region"),
                row.getString("description"),
                row.getBoolean("live"));
    }

    private static Order toOrder(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getString("id"),
                row.getString("listing_id"),
                row.getString("seller_id"),
                row.getObject("paid_at", OffsetDateTime.class).toInstant(),
                Money.rmb(row.getLong("paid_minor")),
                row.getString("buyer_region"),
                row.getBoolean("refunded"),
                row.getBoolean("suspicious"));
    }
}
