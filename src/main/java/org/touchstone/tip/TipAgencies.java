package org.touchstone.tip;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;

/** Which agency a place belongs to: the nearest one, and of those the one that watches over markets. */
@Component
class TipAgencies {

    /** Markets and shops are for these first; whoever gets it by mistake passes it on as they are used to. */
    private static final List<String> ORDER = List.of("INDUSTRY_COMMERCE", "QUALITY_SUPERVISION", "PUBLIC_SECURITY");

    private final People people;

    TipAgencies(People people) {
        this.people = people;
    }

    /** Empty where nobody has registered an agency. */
    Optional<OrganisationId> of(String area) {
        return people.organisations(Organisation.Kind.AGENCY).stream()
                .filter(agency -> area.startsWith(agency.area()))
                .min(Comparator.comparing(
                                (Organisation agency) -> -agency.area().length())
                        .thenComparing(TipAgencies::rank)
                        .thenComparing(agency -> agency.id().value()))
                .map(Organisation::id);
    }

    private static int rank(Organisation agency) {
        int rank = ORDER.indexOf(agency.agencyKind());
        return rank < 0 ? ORDER.size() : rank;
    }
}
