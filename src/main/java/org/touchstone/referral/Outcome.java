package org.touchstone.referral;

import java.time.LocalDate;
import org.touchstone.common.Moment;
import org.touchstone.common.Money;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What came of a referral on one day: each report adds to those before it.
 *
 * @param seized goods seized, {@code destroyed} goods destroyed, in pieces
 * @param value of the goods seized; {@code basis} says how it was valued
 */
public record Outcome(
        LocalDate happenedOn,
        int suspects,
        int arrests,
        int rings,
        Premises closed,
        int onlineStores,
        long seized,
        long destroyed,
        Money value,
        Basis basis,
        int judgments,
        String note) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final long TOO_MANY = 1_000_000_000_000_000L;

    /** Premises closed, by kind. */
    public record Premises(int stores, int factories, int warehouses) {

        public static final Premises NONE = new Premises(0, 0, 0);

        public Premises {
            notNegative(stores, factories, warehouses);
        }

        public int all() {
            return stores + factories + warehouses;
        }
    }

    /** How seized goods were valued. */
    public enum Basis {
        PRICE_OF_GENUINE,
        PRICE_SOLD,
        MARKED_PRICE,
        APPRAISAL
    }

    public Outcome {
        notNegative(suspects, arrests, rings, onlineStores, seized, destroyed, value.minor(), judgments);
        if (arrests > suspects) {
            throw new Refused("referral.refused.arrests", arrests, suspects);
        }
        note = PlainText.upTo(note, 2_000, "referral.refused.note");
    }

    /** Refuses a report in which there is nothing: a raid that found nothing is told in the note. */
    Outcome saysSomething() {
        long all = suspects + rings + closed.all() + onlineStores + seized + destroyed + judgments + value.minor();
        if (all == 0 && note.isBlank()) {
            throw new Refused("referral.refused.nothing");
        }
        return this;
    }

    /** Refuses what has not happened yet, and what happened before there was a marketplace. */
    Outcome happenedBy(LocalDate today) {
        if (happenedOn.isBefore(EARLIEST)) {
            throw new Refused("referral.refused.longAgo");
        }
        if (happenedOn.isAfter(today)) {
            throw new Refused("referral.refused.future", Moment.kept(happenedOn));
        }
        return this;
    }

    private static void notNegative(long... numbers) {
        for (long number : numbers) {
            if (number < 0 || number >= TOO_MANY) {
                throw new Refused("referral.refused.number");
            }
        }
    }
}
