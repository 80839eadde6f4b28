package org.touchstone.marketplace;

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
import org.touchstone.common.Money;

/** The sandbox marketplace's own books. */
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

    List<Listing> listingsOf(String sellerId) {
        return jdbc.sql(LISTING + "where l.seller_id = ? order by l.id")
                .param(sellerId)
                .query(SandboxStore::toListing)
                .list();
    }

    List<Listing> riskiest(int limit) {
        return jdbc.sql(LISTING + "where" + LIVE + "order by s.risk desc, md5(l.id) limit ?")
                .param(limit)
                .query(SandboxStore::toListing)
                .list();
    }

    /** Every live listing has the same chance; the same seed over the same listings draws the same. */
    List<Listing> atRandom(int limit, long seed) {
        return jdbc.sql(LISTING + "where" + LIVE + "order by md5(? || l.id) limit ?")
                .params(Long.toString(seed), limit)
                .query(SandboxStore::toListing)
                .list();
    }

    Optional<Seller> seller(String id) {
        return jdbc.sql("""
                        select s.*, b.identity_hash is not null as banned from sandbox_seller s
                        left join sandbox_banned b on b.identity_hash = s.identity_hash where s.id = ?""").param(id).query(SandboxStore::toSeller).optional();
    }

    List<Order> ordersOf(String listingId) {
        return jdbc.sql("""
                        select o.*, l.seller_id from sandbox_order o join sandbox_listing l on l.id = o.listing_id
                        where o.listing_id = ? order by o.paid_at desc, o.id""").param(listingId).query(SandboxStore::toOrder).list();
    }

    boolean first(String key) {
        return jdbc.sql("insert into sandbox_executed (key) values (?) on conflict do nothing")
                        .param(key)
                        .update()
                == 1;
    }

    void delisted(String id, boolean value) {
        exists(jdbc.sql("update sandbox_listing set delisted = ? where id = ?")
                .params(value, id)
                .update());
    }

    void hidden(String id, boolean value) {
        exists(jdbc.sql("update sandbox_listing set hidden = ? where id = ?")
                .params(value, id)
                .update());
    }

    void removed(String sellerId, boolean value) {
        jdbc.sql("update sandbox_listing set removed = ? where seller_id = ?")
                .params(value, sellerId)
                .update();
    }

    void refund(String listingId) {
        jdbc.sql("update sandbox_order set refunded = true where listing_id = ?")
                .param(listingId)
                .update();
    }

    /** The buyers keep what they got: nothing changes on their orders. */
    void credit(String listingId) {
        exists(jdbc.sql("update sandbox_listing set description = description where id = ?")
                .param(listingId)
                .update());
    }

    void limit(String sellerId, @Nullable Instant until) {
        exists(jdbc.sql("update sandbox_seller set no_listings_until = ?::timestamptz where id = ?")
                .params(until == null ? null : until.toString(), sellerId)
                .update());
    }

    void open(String sellerId, boolean value) {
        exists(jdbc.sql("update sandbox_seller set open = ? where id = ?")
                .params(value, sellerId)
                .update());
    }

    void deposit(String sellerId, long change) {
        exists(jdbc.sql("update sandbox_seller set deposit_minor = greatest(0, deposit_minor + ?) where id = ?")
                .params(change, sellerId)
                .update());
    }

    void ban(String sellerId) {
        exists(jdbc.sql("""
                        insert into sandbox_banned select identity_hash from sandbox_seller where id = ?
                        on conflict (identity_hash) do update set identity_hash = excluded.identity_hash""").param(sellerId).update());
    }

    void unban(String sellerId) {
        jdbc.sql("""
                        delete from sandbox_banned where identity_hash =
                            (select identity_hash from sandbox_seller where id = ?)""").param(sellerId).update();
    }

    private static void exists(int changed) {
        if (changed == 0) {
            throw new MarketplaceRefused("The marketplace does not know it");
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

    private static Seller toSeller(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("no_listings_until", OffsetDateTime.class);
        return new Seller(
                row.getString("id"),
                row.getString("store_name"),
                row.getString("region"),
                Money.rmb(row.getLong("deposit_minor")),
                row.getBoolean("open"),
                row.getBoolean("banned"),
                until == null ? null : until.toInstant());
    }

    private static Order toOrder(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getString("id"),
                row.getString("listing_id"),
                row.getString("seller_id"),
                row.getObject("paid_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                Money.rmb(row.getLong("paid_minor")),
                row.getString("buyer_region"),
                row.getBoolean("refunded"),
                row.getBoolean("suspicious"));
    }
}
