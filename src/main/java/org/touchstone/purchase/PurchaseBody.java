package org.touchstone.purchase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;

/** A test purchase as the API shows it: numbers and names as plain text, what is not known left out. */
record PurchaseBody(
        String id,
        @Nullable String caseId,
        Purchase.State state,
        @Nullable String brand,
        @Nullable String rightId,
        Purchase.@Nullable Item item,
        @Nullable Money budget,
        @Nullable String instructions,
        @Nullable String buyer,
        @Nullable PurchaseOrder order,
        @Nullable ArrivedBody receipt,
        @Nullable AuthenticationResult result,
        @Nullable Instant due,
        @Nullable Ending ending,
        String reason,
        Purchase.Times times,
        @Nullable String openedCase) {

    /** The parcel as it arrived. */
    record ArrivedBody(String sealNumber, Receipt.Condition condition, List<String> photos) {

        static @Nullable ArrivedBody of(@Nullable Receipt receipt) {
            return receipt == null
                    ? null
                    : new ArrivedBody(
                            receipt.sealNumber(),
                            receipt.condition(),
                            receipt.photos().stream().map(EvidenceId::value).toList());
        }
    }

    /** A hand-over; who wrote it down is left out where the reader may not know. */
    record CustodyBody(Instant at, @Nullable String by, CustodyEntry.What what, String holder, String seal) {

        static CustodyBody of(CustodyEntry entry) {
            String by = entry.byName().isEmpty() ? null : entry.by().value();
            return new CustodyBody(entry.at(), by, entry.what(), entry.holder(), entry.seal());
        }
    }

    static PurchaseBody of(Purchase purchase) {
        PurchasePlan plan = purchase.plan();
        return new PurchaseBody(
                purchase.id().value(),
                number(purchase.caseId()),
                purchase.state(),
                brand(purchase.brand()),
                purchase.rightId(),
                purchase.item(),
                plan == null ? null : plan.budget(),
                plan == null ? null : plan.instructions(),
                buyer(purchase.buyer()),
                purchase.order(),
                ArrivedBody.of(purchase.receipt()),
                purchase.result(),
                purchase.due(),
                purchase.ending(),
                purchase.reason(),
                purchase.times(),
                number(purchase.openedCase()));
    }

    private static @Nullable String number(@Nullable CaseId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String brand(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String buyer(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }
}
