package org.touchstone.purchase;

import org.touchstone.common.Money;
import org.touchstone.common.Refused;

/** The marketplace's order number and what was paid, postage included. */
public record PurchaseOrder(String orderNumber, Money paid) {

    public PurchaseOrder {
        orderNumber = Limits.text(orderNumber, 1, 60, "orderNumber");
        if (paid.minor() <= 0) {
            throw new Refused("purchase.refused.paid");
        }
    }
}
