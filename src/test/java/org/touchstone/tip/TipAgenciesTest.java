package org.touchstone.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;

/** Which agency a place goes to. */
class TipAgenciesTest {

    private final People people = mock();
    private final TipAgencies agencies = new TipAgencies(people);

    @Test
    void the_nearest_agency_gets_it_and_of_those_the_one_for_markets() {
        registered(
                agency("ministry", "", "INDUSTRY_COMMERCE"),
                agency("province", "33", "INDUSTRY_COMMERCE"),
                agency("city-police", "3301", "PUBLIC_SECURITY"),
                agency("city-markets", "3301", "INDUSTRY_COMMERCE"),
                agency("elsewhere", "3501", "INDUSTRY_COMMERCE"));
        assertThat(agencies.of("3301")).contains(new OrganisationId("city-markets"));
        assertThat(agencies.of("3302")).contains(new OrganisationId("province"));
        assertThat(agencies.of("11")).contains(new OrganisationId("ministry"));
    }

    @Test
    void a_place_can_be_without_an_agency() {
        registered(agency("elsewhere", "3501", "INDUSTRY_COMMERCE"));
        assertThat(agencies.of("3301")).isEmpty();
    }

    private void registered(Organisation... all) {
        when(people.organisations(Organisation.Kind.AGENCY)).thenReturn(List.of(all));
    }

    private static Organisation agency(String id, String area, String competence) {
        return new Organisation(new OrganisationId(id), Organisation.Kind.AGENCY, id, id, area, competence, null);
    }
}
