package org.touchstone.purchase;

import org.touchstone.common.Ids;

/** The number of a test purchase, such as {@code TP-2026-000042}. */
public record PurchaseId(String value) {

    public PurchaseId {
        Ids.check(value, "TP");
    }

    @Override
    public String toString() {
        return value;
    }
}
