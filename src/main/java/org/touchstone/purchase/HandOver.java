package org.touchstone.purchase;

/**
 * The sealed item goes from one hand to the next.
 *
 * @param to who holds it now: a person, a carrier with parcel number, a laboratory; at most 200 characters
 */
public record HandOver(String to, String sealNumber) {

    public HandOver {
        to = Limits.text(to, 2, 200, "holder");
        sealNumber = Limits.text(sealNumber, 3, 40, "sealNumber");
    }
}
