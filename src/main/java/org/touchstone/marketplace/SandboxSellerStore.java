package org.touchstone.marketplace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Money;

/** The sandbox marketplace's stores, the people behind them, and which keys were carried out. */
@Component
class SandboxSellerStore {

    private final JdbcClient jdbc;

    SandboxSellerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seller> seller(String id) {
        return jdbc.sql("""
                        select s.*, b.identity_hash is not null as banned,
                            (select coalesce(sum(minor), 0) from sandbox_posting where account = 'deposit:' || s.id)
                                as deposit_minor
                        from sandbox_seller s left join sandbox_banned b on b.identity_hash = s.identity_hash
                        where s.id = ?""").param(id).query(SandboxSellerStore::toSeller).optional();
    }

    /** Locks the seller's row, so that two commands on the same money come one after the other. */
    void lock(String id) {
        jdbc.sql("select id from sandbox_seller where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new MarketplaceRefused("marketplace.answer.unknownSeller"));
    }

    boolean first(String key) {
        return jdbc.sql("insert into sandbox_executed (key) values (?) on conflict do nothing")
                        .param(key)
                        .update()
                == 1;
    }

    void limit(String id, @Nullable Instant until) {
        jdbc.sql("update sandbox_seller set no_listings_until = ?::timestamptz where id = ?")
                .params(until == null ? null : until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void open(String id, boolean value) {
        jdbc.sql("update sandbox_seller set open = ? where id = ?")
                .params(value, id)
                .update();
    }

    void ban(String id) {
        jdbc.sql("""
                        insert into sandbox_banned select identity_hash from sandbox_seller where id = ?
                        on conflict do nothing""").param(id).update();
    }

    void unban(String id) {
        jdbc.sql("""
                        delete from sandbox_banned where identity_hash =
                            (select identity_hash from sandbox_seller where id = ?)""").param(id).update();
    }

    boolean banned(String identityHash) {
        return jdbc.sql("select count(*) from sandbox_banned where identity_hash = ?")
                        .param(identityHash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    String insert(String storeName, String region, String identityHash) {
        return jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash)
                        select 's' || 1 + max(substring(id from 2)::int), ?, ?, ? from sandbox_seller returning id""")
                .params(storeName, region, identityHash)
                .query(String.class)
                .single();
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
}
