package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;

/**
 * A letter of authorisation: an owner lets an agent act for some of its brands.
 *
 * @param id the number of the registration it was verified under
 * @param territories ISO 3166 codes of where the agent may act
 * @param until the last day it is good for
 * @param endedOn the day on which the owner took it back; null while it stands
 */
public record Letter(
        String id,
        OrganisationId agent,
        OrganisationId owner,
        List<Brand> brands,
        List<String> territories,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn) {

    public Letter {
        brands = List.copyOf(brands);
        territories = List.copyOf(territories);
    }

    /** @param soon how many days before its end it is called expiring */
    public Standing standing(LocalDate day, int soon) {
        return endedOn == null ? Standing.between(from, until, day, soon) : new Standing.Ended(endedOn);
    }

    public boolean covers(Right right) {
        return brands.contains(right.brand()) && territories.contains(right.territory());
    }
}
