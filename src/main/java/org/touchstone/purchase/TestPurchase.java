package org.touchstone.purchase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** The rules of a test purchase: each state knows only the steps that are possible from it. */
public sealed interface TestPurchase {

    PurchaseId id();

    int version();

    /** Somebody asked for a purchase; nothing is chosen yet. */
    record Needed(PurchaseId id, int version) implements TestPurchase {

        public ToBuy plan(PurchasePlan plan) {
            return new ToBuy(id, version, plan.budget(), plan.buyer());
        }
    }

    /** The item is chosen and waits for its buyer. */
    record ToBuy(
            PurchaseId id,
            int version,
            Money budget,
            @Nullable PersonId buyer) implements TestPurchase {

        public Bought bought(PersonId by, PurchaseOrder order) {
            if (!order.paid().currency().equals(budget.currency())) {
                throw new Refused("purchase.refused.currency", budget.currency());
            }
            if (order.paid().minor() > budget.minor()) {
                throw new Refused("purchase.refused.overBudget", budget.major().toPlainString(), budget.currency());
            }
            return new Bought(id, version, by, order);
        }

        public Concluded notBought(String reason) {
            return Concluded.without(this, reason);
        }

        public Concluded notBoughtInTime() {
            return Concluded.without(this, "purchase.reason.notBoughtInTime");
        }
    }

    /** The item is on its way to the one who bought it. */
    record Bought(PurchaseId id, int version, PersonId buyer, PurchaseOrder order) implements TestPurchase {

        public Received received(Receipt receipt, Instant examineBy) {
            return new Received(id, version, receipt, examineBy);
        }

        public Concluded lost(String reason) {
            return Concluded.without(this, reason);
        }

        public Concluded notReceivedInTime() {
            return Concluded.without(this, "purchase.reason.notReceivedInTime");
        }
    }

    /** The item lies under seal until the brand has examined it or its time has run out. */
    record Received(PurchaseId id, int version, Receipt receipt, Instant examineBy) implements TestPurchase {

        /** A finding rests on the seal: under another seal only "inconclusive" can be said. */
        public Concluded authenticated(AuthenticationResult result) {
            boolean sealed = result.sealNumber().equals(receipt.sealNumber());
            if (!sealed && result.finding() != AuthenticationResult.Finding.INCONCLUSIVE) {
                throw new Refused("purchase.refused.seal", result.sealNumber(), receipt.sealNumber());
            }
            return new Concluded(id, version, result.finding().ending(), "", result);
        }

        public Concluded notExamined() {
            return new Concluded(id, version, Ending.INCONCLUSIVE, "purchase.reason.notExamined", null);
        }
    }

    /** The purchase is over. */
    record Concluded(
            PurchaseId id,
            int version,
            Ending ending,
            String reason,
            @Nullable AuthenticationResult result) implements TestPurchase {

        static Concluded without(TestPurchase purchase, String reason) {
            String why = PlainText.sized(reason, 5, 500, "purchase.refused.reason");
            return new Concluded(purchase.id(), purchase.version(), Ending.INCONCLUSIVE, why, null);
        }

        static Concluded calledOff(TestPurchase purchase) {
            return new Concluded(
                    purchase.id(), purchase.version(), Ending.CALLED_OFF, "purchase.reason.calledOff", null);
        }
    }
}
