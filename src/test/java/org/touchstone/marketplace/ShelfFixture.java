package org.touchstone.marketplace;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * New sellers on the sandbox marketplace, as many as a test needs, with listings that no other test names. They are
 * hidden, so that no draw of listings comes across them.
 */
@TestComponent
public class ShelfFixture {

    private static final AtomicInteger NEXT = new AtomicInteger(200_000_000);

    private final JdbcClient jdbc;

    public ShelfFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One listing of a seller of its own. */
    public String listing() {
        return listings(1, 1).getFirst();
    }

    /** Listings of so many new sellers, so many of each, seller by seller. */
    public List<String> listings(int sellers, int each) {
        int first = NEXT.getAndAdd(sellers * each);
        jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash)
                        select 's' || n, 'Store s' || n, '44', 'hash-' || n
                        from generate_series(?, ?, ?) n""").params(first, first + sellers * each - 1, each).update();
        jdbc.sql("""
                        insert into sandbox_listing (id, seller_id, title, price_minor, category, brand, description, hidden)
                        select 'L' || n, 's' || (n - (n - ?) % ?), 'Tent ' || n, 29900, 'sports_leisure', 'Northpeak', '', true
                        from generate_series(?, ?) n""").params(first, each, first, first + sellers * each - 1).update();
        return IntStream.range(first, first + sellers * each)
                .mapToObj(number -> "L" + number)
                .toList();
    }

    /** The seller writes something else over the listing. */
    public void retitled(String listing, String title) {
        jdbc.sql("update sandbox_listing set title = ? where id = ?")
                .params(title, listing)
                .update();
    }

    /** The marketplace no longer knows the listing. */
    public void forgotten(String listing) {
        jdbc.sql("delete from sandbox_listing where id = ?").param(listing).update();
    }
}
