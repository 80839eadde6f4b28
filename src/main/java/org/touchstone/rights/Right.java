package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;

/**
 * One right of a brand, from the day its registration was handed in.
 *
 * @param details what the certificate says
 * @param reason why it was refused or its verification taken back; null where it was not
 * @param revokedOn when intake took its verification back; null where it did not
 * @param succeeded whether another right stands for its number now, so that it is not renewed any more
 */
public record Right(
        String id,
        Brand brand,
        RightDetails details,
        RightState state,
        @Nullable String reason,
        @Nullable LocalDate revokedOn,
        boolean succeeded) {

    public Right(String id, Brand brand, RightDetails details, RightState state, @Nullable String reason) {
        this(id, brand, details, state, reason, null, false);
    }

    public OrganisationId owner() {
        return brand.owner();
    }

    public RightKind kind() {
        return details.kind();
    }

    public String number() {
        return details.number();
    }

    public String name() {
        return details.name();
    }

    public String territory() {
        return details.territory();
    }

    public List<Integer> classes() {
        return details.classes();
    }

    public LocalDate from() {
        return details.from();
    }

    /** The last day it is in force. */
    public LocalDate until() {
        return details.until();
    }

    public boolean verified() {
        return state == RightState.VERIFIED;
    }

    /** Whether it was verified once and is no longer. */
    public boolean revoked() {
        return revokedOn != null;
    }

    /** Whether its owner can hand in that it lasts longer. */
    public boolean renewable() {
        return verified() && !succeeded;
    }

    /** @param soon how many days before its end it is called expiring */
    public Standing standing(LocalDate day, int soon) {
        return switch (state) {
            case UNDER_REVIEW -> new Standing.UnderReview();
            case QUESTIONS -> new Standing.Questions();
            case REFUSED -> refused(reason == null ? "" : reason);
            case WITHDRAWN -> new Standing.Withdrawn();
            case TAKEN_BACK -> new Standing.TakenBack();
            case VERIFIED -> Standing.between(from(), until(), day, soon);
        };
    }

    private Standing refused(String why) {
        return revokedOn == null ? new Standing.Refused(why) : new Standing.Revoked(revokedOn, why);
    }

    public boolean inForce(LocalDate day) {
        return standing(day, 0).usable();
    }

    public boolean coversTerritory(String country) {
        return territory().equals(country);
    }

    public boolean coversClass(int niceClass) {
        return classes().isEmpty() || classes().contains(niceClass);
    }
}
