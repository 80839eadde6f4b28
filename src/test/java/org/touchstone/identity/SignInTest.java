package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touchstone.PortalTest;

@PortalTest
class SignInTest {

    @LocalServerPort
    int port;

    @Test
    void aDeepLinkLeadsThroughTheSignInPageBackToItself() {
        var browser = new Browser(port);
        var page = browser.get("/case/TS-2026-000001?tab=timeline");
        assertThat(page.uri().getPath()).isEqualTo("/provider/sign-in");
        assertThat(page.body()).contains("Bella Brandt", "Adam Root");
        var arrived = browser.signIn(page, "brand", "touchstone");
        assertThat(arrived.uri().toString()).contains("/case/TS-2026-000001?tab=timeline");
        assertThat(arrived.uri().getPort()).isEqualTo(port);
    }
}
