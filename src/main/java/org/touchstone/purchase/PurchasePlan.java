package org.touchstone.purchase;

import org.jspecify.annotations.Nullable;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What is to be bought, for how much at most, and how.
 *
 * @param rightId the right the item may infringe; null in a case, whose right it is
 * @param instructions what the buyer must know, such as size or colour; at most 2000 characters
 * @param buyer the volunteer who is to buy it; null when any volunteer may
 */
public record PurchasePlan(
        String listingId,
        @Nullable String rightId,
        Money budget,
        String instructions,
        @Nullable PersonId buyer) {

    public PurchasePlan {
        if (listingId.isBlank()) {
            throw new Refused("purchase.refused.listing");
        }
        if (budget.minor() <= 0) {
            throw new Refused("purchase.refused.budget");
        }
        instructions = PlainText.sized(instructions, 0, 2000, "purchase.refused.instructions");
    }
}
