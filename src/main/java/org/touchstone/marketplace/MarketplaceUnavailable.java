package org.touchstone.marketplace;

/** The marketplace did not answer: whether it did the thing is unknown, so it is asked again with the same key. */
public class MarketplaceUnavailable extends RuntimeException {

    /** @param reason what is known of it, or the key of a text that says it in the reader's language */
    public MarketplaceUnavailable(String reason) {
        super(reason);
    }
}
