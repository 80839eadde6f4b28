package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A right as the API shows it: the owner's identifier as plain text.
 *
 * @param usable whether a complaint can rest on it today
 * @param reason why it was refused or its verification taken back; null where it was not
 * @param revokedOn when its verification was taken back; null where it was not
 */
record RightBody(
        String id,
        String owner,
        String brand,
        String brandName,
        RightKind kind,
        String number,
        String name,
        String office,
        String territory,
        List<Integer> classes,
        LocalDate from,
        LocalDate until,
        RightState state,
        boolean verified,
        boolean usable,
        @Nullable String reason,
        @Nullable LocalDate revokedOn) {

    static RightBody of(Right right, LocalDate today) {
        return new RightBody(
                right.id(),
                right.owner().value(),
                right.brand().id(),
                right.brand().name(),
                right.kind(),
                right.number(),
                right.name(),
                right.details().office(),
                right.territory(),
                right.classes(),
                right.from(),
                right.until(),
                right.state(),
                right.verified(),
                right.inForce(today),
                right.reason(),
                right.revokedOn());
    }
}
