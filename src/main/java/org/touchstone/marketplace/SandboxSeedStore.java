package org.touchstone.marketplace;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Made-up stores and goods, computed from running numbers so that every start gives the same. */
@Component
class SandboxSeedStore {

    private final JdbcClient jdbc;

    SandboxSeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        return jdbc.sql("select not exists (select from sandbox_seller)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Most stores ship from the coast, as the programme's report of 2014 found.
     *
     * @param identities the hash of the person behind each store, in order
     */
    void sellers(List<String> identities) {
        jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash, risk)
                        select 's' || n,
                            case n when 1001 then 'Sunny Outlet' when 1002 then 'Harbour Trading' else
                                (array['Golden', 'Lucky', 'Bright', 'Silver', 'Green', 'Happy', 'Jade', 'Star', 'Ocean',
                                    'Pearl', 'Crane', 'Bamboo'])[1 + n % 12] || ' ' ||
                                (array['Gate', 'Bay', 'Hill', 'River', 'Lane', 'Square', 'Bridge', 'Harbour', 'Garden',
                                    'Mountain', 'Lake'])[1 + n % 11] || ' ' ||
                                (array['Outlet', 'Fashion', 'Trading', 'Store', 'Boutique', 'Sports', 'Select'])[1 + n % 7]
                                end,
                            case n when 1001 then '44' when 1002 then '33' else
                                (array['44', '44', '44', '33', '33', '31', '32', '35', '35', '37', '11', '13', '42',
                                    '51'])[1 + n % 14] end,
                            identity, (n * 7919) % 100
                        from unnest(?::text[]) with ordinality as person (identity, place),
                            lateral (select (1000 + place)::int as n) numbered""").param(identities.toArray(String[]::new)).update();
    }

    /** Forty listings each for the two stores with an account, twenty for every other one. */
    void listings() {
        jdbc.sql("""
                        with shelf as (
                            select n, case when n <= 100040 then 1001 when n <= 100080 then 1002
                                else 1003 + (n - 100081) / 20 end as seller
                            from generate_series(100001, 104040) n),
                        goods as (
                            select n, seller, 1 + (n * 31 + seller) % 12 as kind, 1 + n % 5 as colour, 1 + n % 6 as size
                            from shelf)
                        insert into sandbox_listing (id, seller_id, title, price_minor, category, brand, description)
                        select 'L' || n, 's' || seller,
                            (array['Northpeak Summit 700 down jacket', 'Northpeak Ridge hiking boots',
                                'Northpeak Basecamp two-person tent', 'Northpeak Trail 45 l trekking backpack',
                                'Northpeak Glacier fleece', 'Lumière Heure automatic watch',
                                'Lumière Saison quartz watch', 'Lumière Seine silver bracelet',
                                'Cushioned running shoes', 'Leather handbag with shoulder strap',
                                'Respirator masks, box of 20', 'Wireless earphones with charging case'])[kind]
                                || case when kind in (1, 2, 5, 9) then ', size ' ||
                                    (array['S', 'M', 'L', 'XL', '42', '44'])[size] else '' end
                                || case when kind in (11) then '' else
                                    ', ' || (array['black', 'navy', 'grey', 'red', 'gold'])[colour] end,
                            (array[89900, 59900, 129900, 69900, 39900, 880000, 320000, 128000, 39900, 259900, 9900,
                                24900])[kind] - (n % 40) * 100,
                            (array['outdoor_clothing', 'shoes', 'sports_leisure', 'bags', 'outdoor_clothing', 'watches',
                                'watches', 'jewellery', 'shoes', 'bags', 'protective_equipment', 'electronics'])[kind],
                            (array['northpeak', 'northpeak', 'northpeak', 'northpeak', 'northpeak', 'lumiere', 'lumiere',
                                'lumiere', '', '', '', ''])[kind],
                            (array['Brand new with tags. Ships within 48 hours from our own warehouse.',
                                'Factory price, same workshop as the original. No returns.',
                                'All sizes and colours in stock, ask before ordering.',
                                'Original packaging, warranty card included.'])[1 + n % 4]
                        from goods""").update();
    }

    void orders() {
        jdbc.sql("""
                        insert into sandbox_order (id, listing_id, paid_at, paid_minor, buyer_region, suspicious)
                        select l.id || '-' || k, l.id,
                            timestamptz '2026-06-01 08:00+08' + make_interval(hours => (l.number * 13 + k * 97) % 4000),
                            l.price_minor,
                            (array['11', '31', '32', '33', '44', '51', '61', '37'])[1 + (l.number + k) % 8],
                            (l.number + k) % 23 = 0
                        from (select id, price_minor, substring(id from 2)::int as number from sandbox_listing) l,
                            generate_series(1, 1 + l.number % 4) k""").update();
    }

    /** The consumer protection deposit of each store, and the half of its sales that it has not yet taken out. */
    void money() {
        jdbc.sql("""
                        with deposits as (
                            select id, 1000000 + (substring(id from 2)::int % 9) * 500000 as minor from sandbox_seller),
                        earned as (
                            select l.seller_id as id, sum(o.paid_minor) / 2 as minor
                            from sandbox_order o join sandbox_listing l on l.id = o.listing_id group by l.seller_id)
                        insert into sandbox_posting (reason, account, minor)
                        select 'opening', 'deposit:' || id, minor from deposits
                        union all select 'opening', 'outside', -minor from deposits
                        union all select 'opening', 'earnings:' || id, minor from earned
                        union all select 'opening', 'outside', -minor from earned""").update();
    }
}
