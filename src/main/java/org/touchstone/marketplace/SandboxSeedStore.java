package org.touchstone.marketplace;

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
        return jdbc.sql("select count(*) from sandbox_seller").query(Long.class).single() == 0;
    }

    /** Most stores ship from the coast, as the programme's report of 2014 found. */
    void sellers() {
        jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash, deposit_minor, risk)
                        select 's' || n,
                            case n when 1001 then 'Sunny Outlet' when 1002 then 'Harbour Trading' else
                                (array['Golden', 'Lucky', 'Bright', 'Silver', 'Green', 'Happy', 'Jade', 'Star', 'Ocean',
                                    'Pearl', 'Crane', 'Bamboo'])[1 + n % 12] || ' ' ||
                                (array['Outlet', 'Fashion', 'Trading', 'Store', 'Boutique', 'Sports', 'Watches'])[1 + n % 7]
                                || ' ' || n end,
                            case n when 1001 then '44' when 1002 then '33' else
                                (array['44', '44', '44', '33', '33', '31', '32', '35', '35', '37', '11', '13', '42',
                                    '51'])[1 + n % 14] end,
                            md5('identity ' || n), 1000000 + (n % 9) * 500000, (n * 7919) % 100
                        from generate_series(1001, 1200) n""").update();
    }

    /** Forty listings each for the two stores with an account, twenty for every other one. */
    void listings() {
        jdbc.sql("""
                        with shelf as (
                            select n, case when n <= 100040 then 1001 when n <= 100080 then 1002
                                else 1003 + (n - 100081) / 20 end as seller
                            from generate_series(100001, 104040) n),
                        goods as (
                            select n, seller, 1 + (n * 31 + seller) % 10 as kind from shelf)
                        insert into sandbox_listing (id, seller_id, title, price_minor, category, brand, description)
                        select 'L' || n, 's' || seller,
                            (array['Northpeak down jacket', 'Northpeak hiking boots', 'Northpeak two-person tent',
                                'Northpeak trekking backpack', 'Lumière automatic watch', 'Lumière quartz watch',
                                'Lumière silver bracelet', 'Running shoes', 'Leather handbag', 'Respirator masks'])[kind]
                                || ', ' || (array['black', 'blue', 'grey', 'red', 'gold'])[1 + n % 5],
                            (array[89900, 59900, 129900, 69900, 880000, 320000, 128000, 39900, 259900, 9900])[kind]
                                - (n % 40) * 100,
                            (array['outdoor', 'shoes', 'outdoor', 'luggage', 'watches', 'watches', 'jewellery', 'shoes',
                                'luggage', 'protective_equipment'])[kind],
                            (array['northpeak', 'northpeak', 'northpeak', 'northpeak', 'lumiere', 'lumiere', 'lumiere',
                                '', '', ''])[kind],
                            'Ships within 48 hours. All sizes in stock.'
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
}
