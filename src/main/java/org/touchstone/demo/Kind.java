package org.touchstone.demo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A kind of tale.
 *
 * @param weight how many of a hundred or so tales are of this kind
 * @param days how long it takes at most
 * @param open whether it ends with somebody's turn instead of an ending
 * @param known whether the seller is one of the two with an account, because it is their turn or their history
 * @param epilogue what follows once the whole portal has heard of the case, as an appeal against its penalty
 */
record Kind(
        String name,
        int weight,
        int days,
        boolean open,
        boolean known,
        Consumer<Tale> acts,
        @Nullable Consumer<Tale> epilogue) {

    static Kind ended(String name, int weight, int days, Consumer<Tale> acts) {
        return new Kind(name, weight, days, false, false, acts, null);
    }

    static Kind open(String name, int weight, int days, Consumer<Tale> acts) {
        return new Kind(name, weight, days, true, false, acts, null);
    }

    Kind ofKnownSeller() {
        return new Kind(name, weight, days, open, true, acts, epilogue);
    }

    Kind then(Consumer<Tale> following) {
        return new Kind(name, weight, days, open, known, acts, following);
    }
}
