package org.touchstone.marketplace;

import java.time.Instant;
import org.touchstone.common.Money;

/** An order of a listing; {@code suspicious} when it looks like a fictitious transaction. */
public record Order(
        String id,
        String listingId,
        String sellerId,
        Instant paidAt,
        Money paid,
        String buyerRegion,
        boolean refunded,
        boolean suspicious) {}
