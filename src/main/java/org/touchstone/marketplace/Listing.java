package org.touchstone.marketplace;

import org.touchstone.common.Money;

/**
 * A listing as the marketplace shows it now.
 *
 * @param id letters, digits, dots, hyphens and underscores, as its frozen copies are files named by it
 * @param region GB/T 2260 code of the province it ships from
 * @param live whether buyers can see it
 */
public record Listing(
        String id,
        String sellerId,
        String sellerName,
        String title,
        String url,
        Money price,
        String picture,
        String category,
        String region,
        String description,
        boolean live) {}
