package org.touchstone.demo;

import java.util.function.Consumer;

/**
 * A kind of tale.
 *
 * @param weight how many of a hundred or so tales are of this kind
 * @param days how long it takes at most
 * @param open whether it ends with somebody's turn instead of an ending
 * @param known whether the seller is one of the two with an account, because it is their turn or their history
 */
record Kind(String name, int weight, int days, boolean open, boolean known, Consumer<Tale> acts) {

    static Kind ended(String name, int weight, int days, Consumer<Tale> acts) {
        return new Kind(name, weight, days, false, false, acts);
    }

    static Kind open(String name, int weight, int days, Consumer<Tale> acts) {
        return new Kind(name, weight, days, true, false, acts);
    }

    Kind ofKnownSeller() {
        return new Kind(name, weight, days, open, true, acts);
    }
}
