package org.touchstone.marketplace;

/** The marketplace did not answer: whether it did the thing is unknown, so it is asked again with the same key. */
public class MarketplaceUnavailable extends RuntimeException {

    public MarketplaceUnavailable(String reason) {
        super(reason);
    }
}
