package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;

/** A right as the API shows it: the owner's identifier as plain text. */
record RightBody(
        String id,
        String owner,
        RightKind kind,
        String number,
        String name,
        String territory,
        List<Integer> classes,
        LocalDate from,
        LocalDate until,
        boolean verified) {

    static RightBody of(Right right) {
        return new RightBody(
                right.id(),
                right.owner().value(),
                right.kind(),
                right.number(),
                right.name(),
                right.territory(),
                right.classes(),
                right.from(),
                right.until(),
                right.verified());
    }
}
