package org.touchstone.marketplace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.common.Money;

/** The port to the marketplace: what the portal asks it and tells it. */
public interface Marketplace {

    /** @param idOrUrl a listing's identifier or its address */
    Optional<Listing> listing(String idOrUrl);

    /**
     * Many at once.
     *
     * @return those that were found, by what was asked for
     */
    default Map<String, Listing> listings(Collection<String> idsOrUrls) {
        Map<String, Listing> found = new LinkedHashMap<>();
        idsOrUrls.forEach(asked -> listing(asked).ifPresent(listing -> found.put(asked, listing)));
        return found;
    }

    /**
     * The picture that a listing shows.
     *
     * @return its bytes in a format of pictures, less than 20 MB; empty when there is none
     */
    Optional<byte[]> picture(Listing listing);

    Optional<Seller> seller(String sellerId);

    List<Listing> listingsOf(String sellerId);

    List<Order> ordersOf(String listingId);

    /** What the marketplace holds of the seller's takings, which pays refunds before the deposit does. */
    Money earnings(String sellerId);

    /**
     * Draws live listings for inspection: some guided by risk, some truly at random.
     *
     * @param seed of the random part, so that the draw can be repeated
     */
    Draw draw(int guided, int random, long seed);

    /** What was drawn, the two parts kept apart because only the random one allows an estimate. */
    record Draw(List<Listing> guided, List<Listing> random) {}

    /**
     * Carries a command out, once in effect per key however often it is told.
     *
     * @throws MarketplaceUnavailable when it did not answer
     * @throws MarketplaceRefused when it will not do it
     */
    void execute(Command command, String idempotencyKey);
}
