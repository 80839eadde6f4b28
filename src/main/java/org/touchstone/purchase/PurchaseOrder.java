package org.touchstone.purchase;

import org.touchstone.common.Money;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** The marketplace's order number and what was paid, postage included. */
public record PurchaseOrder(String orderNumber, Money paid) {

    public PurchaseOrder {
        orderNumber = PlainText.sized(orderNumber, 1, 60, "purchase.refused.orderNumber");
        if (paid.minor() <= 0) {
            throw new Refused("purchase.refused.paid");
        }
    }
}
