package org.touchstone.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a right or a letter of authorisation is good for on a certain day. */
public sealed interface Standing {

    record UnderReview() implements Standing {}

    record Questions() implements Standing {}

    record Refused(String reason) implements Standing {}

    /** Intake took back what it had verified. */
    record Revoked(LocalDate on, String reason) implements Standing {}

    record Withdrawn() implements Standing {}

    /** Its registration was taken back before it was decided. */
    record TakenBack() implements Standing {}

    record NotYetInForce(LocalDate from) implements Standing {}

    record InForce() implements Standing {}

    /** @param days how many days are left; 0 on the last one */
    record Expiring(LocalDate until, long days) implements Standing {}

    /** @param on the last day on which it was in force */
    record Expired(LocalDate on) implements Standing {}

    /** The owner took it back before its time. */
    record Ended(LocalDate on) implements Standing {}

    default boolean usable() {
        return this instanceof InForce || this instanceof Expiring;
    }

    /** The word for it, as the key of a text. */
    default String textKey() {
        String name = getClass().getSimpleName();
        return "rights.standing." + name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    /**
     * Of something verified that holds from one day to another, both included.
     *
     * @param soon how many days before its end it is called expiring
     */
    static Standing between(LocalDate from, LocalDate until, LocalDate day, int soon) {
        if (day.isBefore(from)) {
            return new NotYetInForce(from);
        }
        if (day.isAfter(until)) {
            return new Expired(until);
        }
        long left = ChronoUnit.DAYS.between(day, until);
        return left <= soon ? new Expiring(until, left) : new InForce();
    }
}
