package org.touchstone.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.PortalTest;

/** The register of rights on the page. */
@PortalTest
class RightsViewTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(username = "brand2", roles = "BRAND")
    void a_brand_sees_its_own_rights_only() {
        navigate(RightsView.class);
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .contains("LUMIÈRE")
                .doesNotContain("NORTHPEAK");
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void intake_sees_those_of_all_brands() {
        navigate(RightsView.class);
        assertThat($(H3.class).all()).extracting(H3::getText).contains("LUMIÈRE", "NORTHPEAK");
    }
}
