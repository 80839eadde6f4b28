package org.touchstone.cases;

import org.jspecify.annotations.Nullable;
import org.touchstone.common.Money;

/** One listing accused in a case, as it was when it was reported. */
public record CaseListing(
        String listingId,
        String title,
        String url,
        Money price,
        @Nullable String picture) {}
