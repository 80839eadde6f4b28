package org.touchstone.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * What is needed to open a case: one seller accused of infringing one right with at least one listing.
 *
 * @param reporter the reporting organisation; null when the public reported
 * @param linkedTo the earlier case on the same right and seller, if there is one
 */
public record NewCase(
        OrganisationId brand,
        String rightId,
        String rightKind,
        String sellerId,
        String sellerName,
        Origin origin,
        Allegation allegation,
        @Nullable OrganisationId reporter,
        @Nullable PersonId reporterPerson,
        String category,
        String region,
        List<CaseListing> listings,
        Optional<CaseId> linkedTo) {

    public NewCase {
        if (listings.isEmpty()) {
            throw new IllegalArgumentException("A case without a listing");
        }
        listings = List.copyOf(listings);
    }

    /** What its listings are offered for together. */
    Money amount() {
        return new Money(
                listings.stream().mapToLong(listing -> listing.price().minor()).sum(),
                listings.getFirst().price().currency());
    }
}
