package org.touchstone.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Money;

/**
 * A seller's store as it stands now.
 *
 * @param deposit what is left of the consumer protection deposit
 * @param noListingsUntil until when no new listings may be added, null when there is no such limit
 */
public record Seller(
        String id,
        String storeName,
        String region,
        Money deposit,
        boolean open,
        boolean banned,
        @Nullable Instant noListingsUntil) {}
