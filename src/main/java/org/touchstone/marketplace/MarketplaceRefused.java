package org.touchstone.marketplace;

/** The marketplace will not do this, whenever it is asked. */
public class MarketplaceRefused extends RuntimeException {

    public MarketplaceRefused(String reason) {
        super(reason);
    }
}
