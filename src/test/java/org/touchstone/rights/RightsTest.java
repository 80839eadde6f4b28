package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;

/** Who sees which rights, and when one can be relied on. */
@PortalTest
class RightsTest {

    private static final Instant NOW = Instant.parse("2014-12-23T08:00:00Z");

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
    void a_right_can_be_relied_on_by_its_owner_while_it_is_in_force() {
        assertThat(rights.inForce(Cast.BRAND.organisation(), "northpeak-tm-1", NOW))
                .isPresent();
        assertThat(rights.inForce(Cast.BRAND2.organisation(), "northpeak-tm-1", NOW))
                .isEmpty();
        assertThat(rights.inForce(Cast.BRAND.organisation(), "northpeak-tm-1", Instant.parse("2011-12-31T08:00:00Z")))
                .isEmpty();
        assertThat(rights.inForce(Cast.BRAND.organisation(), "nothing", NOW)).isEmpty();
    }

    @Test
    void a_day_ends_at_midnight_in_china() {
        assertThat(rights.day(Instant.parse("2014-12-23T16:30:00Z"))).isEqualTo("2014-12-24");
    }
}
