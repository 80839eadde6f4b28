package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import org.touchstone.common.OrganisationId;

/**
 * One registered right of a brand.
 *
 * @param number as the office gave it
 * @param territory ISO 3166 code of the country it holds in
 * @param classes Nice classes of a trademark; empty means all goods
 * @param until the last day it is in force
 * @param verified whether intake has seen the certificate
 */
public record Right(
        String id,
        OrganisationId owner,
        RightKind kind,
        String number,
        String name,
        String territory,
        List<Integer> classes,
        LocalDate from,
        LocalDate until,
        boolean verified) {

    public Right {
        classes = List.copyOf(classes);
    }

    public boolean inForce(LocalDate day) {
        return verified && !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean coversTerritory(String country) {
        return territory.equals(country);
    }

    public boolean coversClass(int niceClass) {
        return classes.isEmpty() || classes.contains(niceClass);
    }
}
