package org.touchstone.purchase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * A test purchase to be read, as its reader may see it.
 *
 * @param caseId the case it serves; null for a random check
 * @param item null until one is chosen
 * @param ending null while it is under way
 * @param reason why it ended without a finding: free text, or the key of a text
 * @param openedCase the case that a random check led to
 */
public record Purchase(
        PurchaseId id,
        @Nullable CaseId caseId,
        State state,
        String ruleSet,
        @Nullable OrganisationId brand,
        @Nullable String rightId,
        @Nullable Item item,
        @Nullable PurchasePlan plan,
        @Nullable PersonId buyer,
        @Nullable PurchaseOrder order,
        @Nullable Receipt receipt,
        @Nullable AuthenticationResult result,
        @Nullable Instant due,
        @Nullable Ending ending,
        String reason,
        Times times,
        @Nullable CaseId openedCase,
        int version) {

    /** How far it has come. */
    public enum State {
        NEEDED,
        TO_BUY,
        BOUGHT,
        RECEIVED,
        CONCLUDED
    }

    /** The listing that is bought from, as it was when it was chosen. */
    public record Item(String listingId, String title, String url) {}

    /** When what happened; null for what has not happened. */
    public record Times(
            Instant opened,
            @Nullable Instant bought,
            @Nullable Instant received,
            @Nullable Instant concluded) {}

    /** For the brand: what the platform meant to spend and who bought the item is not theirs to know. */
    Purchase forBrand() {
        return with(null, null, result);
    }

    /** For the buyer: everything but what the brand found. */
    Purchase forBuyer() {
        return with(plan, buyer, null);
    }

    private Purchase with(
            @Nullable PurchasePlan plan, @Nullable PersonId buyer, @Nullable AuthenticationResult result) {
        return new Purchase(
                id,
                caseId,
                state,
                ruleSet,
                brand,
                rightId,
                item,
                plan,
                buyer,
                order,
                receipt,
                result,
                due,
                ending,
                reason,
                times,
                openedCase,
                version);
    }
}
