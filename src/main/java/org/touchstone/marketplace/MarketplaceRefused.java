package org.touchstone.marketplace;

/** The marketplace will not do this, whenever it is asked. */
public class MarketplaceRefused extends RuntimeException {

    /** @param reason what the marketplace said, or the key of a text that says it in the reader's language */
    public MarketplaceRefused(String reason) {
        super(reason);
    }
}
