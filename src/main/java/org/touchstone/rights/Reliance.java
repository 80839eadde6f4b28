package org.touchstone.rights;

import java.time.LocalDate;
import org.touchstone.common.Moment;
import org.touchstone.common.Refused;

/** Why a complaint cannot rest on a right today, in a sentence that says what to do about it. */
final class Reliance {

    private Reliance() {}

    static void check(Right right, LocalDate day) {
        String name = right.name();
        String number = right.number();
        switch (right.standing(day, 0)) {
            case Standing.UnderReview review -> throw new Refused("rights.refused.underReview", name, number);
            case Standing.Questions asked -> throw new Refused("rights.refused.questions", name, number);
            case Standing.Refused no -> throw new Refused("rights.refused.refused", name, number, no.reason());
            case Standing.Revoked no ->
                throw new Refused("rights.refused.revoked", name, number, Moment.kept(no.on()), no.reason());
            case Standing.Withdrawn gone -> throw new Refused("rights.refused.withdrawn", name, number);
            case Standing.TakenBack gone -> throw new Refused("rights.refused.takenBack", name, number);
            case Standing.NotYetInForce early ->
                throw new Refused("rights.refused.notYet", name, number, Moment.kept(early.from()));
            case Standing.Expired late ->
                throw new Refused(
                        right.succeeded() ? "rights.refused.succeeded" : "rights.refused.expired",
                        name,
                        number,
                        Moment.kept(late.on()));
            case Standing.Ended ended -> throw new IllegalStateException("A right is not taken back: " + right.id());
            case Standing.InForce good -> {}
            case Standing.Expiring good -> {}
        }
    }
}
