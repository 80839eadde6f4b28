package org.touchstone.purchase;

import org.touchstone.common.PlainText;

/**
 * The sealed item goes from one hand to the next.
 *
 * @param to who holds it now: a person, a carrier with parcel number, a laboratory; at most 200 characters
 */
public record HandOver(String to, String sealNumber) {

    public HandOver {
        to = PlainText.sized(to, 2, 200, "purchase.refused.holder");
        sealNumber = PlainText.sized(sealNumber, 3, 40, "purchase.refused.sealNumber");
    }
}
