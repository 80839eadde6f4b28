package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;

/** Who sees which rights, and when a day begins. */
@PortalTest
class RightsTest {

    @Autowired
    Rights rights;

    @Test
    void a_brand_sees_its_own_rights_and_staff_see_all() {
        assertThat(rights.of(Cast.BRAND)).extracting(Right::id).contains("northpeak-tm-1", "northpeak-pt-1");
        assertThat(rights.of(Cast.BRAND)).allMatch(right -> right.owner().equals(Cast.BRAND.organisation()));
        assertThat(rights.of(Cast.INTAKE)).extracting(Right::id).contains("northpeak-tm-1", "lumiere-tm-1");
    }

    @Test
    void outsiders_do_not_list_rights() {
        assertThatThrownBy(() -> rights.of(Cast.SELLER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.of(Cast.VOLUNTEER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.of(Cast.ADMIN)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_day_ends_at_midnight_in_china() {
        assertThat(rights.day(Instant.parse("2014-12-23T16:30:00Z"))).isEqualTo("2014-12-24");
    }
}
