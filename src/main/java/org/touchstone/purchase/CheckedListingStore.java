package org.touchstone.purchase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Money;
import org.touchstone.marketplace.Listing;

/** The listing of a random check as it was when it was drawn: it may be gone when the item turns out counterfeit. */
@Component
class CheckedListingStore {

    private final JdbcClient jdbc;

    CheckedListingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PurchaseId id, Listing listing) {
        jdbc.sql("""
                        insert into purchase_listing (purchase, listing_id, seller_id, seller_name, title, url,
                            price_minor, price_currency, picture, category, region)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        listing.id(),
                        listing.sellerId(),
                        listing.sellerName(),
                        listing.title(),
                        listing.url(),
                        listing.price().minor(),
                        listing.price().currency(),
                        listing.picture(),
                        listing.category(),
                        listing.region())
                .update();
    }

    Listing of(PurchaseId id) {
        return jdbc.sql("select * from purchase_listing where purchase = ?")
                .param(id.value())
                .query((row, number) -> new Listing(
                        row.getString("listing_id"),
                        row.getString("seller_id"),
                        row.getString("seller_name"),
                        row.getString("title"),
                        row.getString("url"),
                        new Money(row.getLong("price_minor"), row.getString("price_currency")),
                        row.getString("picture"),
                        row.getString("category"),
                        row.getString("region"),
                        "",
                        true))
                .single();
    }
}
