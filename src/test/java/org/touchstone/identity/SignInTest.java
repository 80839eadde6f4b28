package org.touchstone.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touchstone.Caller;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceVault;

/** Into the embedded portal and out of it, as a browser goes. */
@PortalTest
class SignInTest {

    private static final String CASE = "/case/TS-2026-000001?tab=timeline";

    /** Something behind the sign-in that needs no script to be shown. */
    private static final String PICTURE = "/market/picture/L100001.svg";

    @LocalServerPort
    int port;

    @Autowired
    CaseFixture cases;

    @Autowired
    EvidenceVault vault;

    static Stream<Person> accounts() {
        return Accounts.PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyAccountIsOneClickAway(Person person) {
        var browser = new Browser(port);
        var page = browser.get("/tasks");
        assertThat(page.address().getPath()).isEqualTo("/provider/sign-in");
        assertThat(page.body()).contains("value=\"" + person.id() + "\"", person.name());
        assertThat(browser.signIn(page, person.id().value(), "touchstone")
                        .address()
                        .getPath())
                .isEqualTo("/tasks");
    }

    @Test
    void aDeepLinkLeadsThroughTheSignInBackToItself() {
        var browser = new Browser(port);
        var arrived = browser.signIn(browser.get(CASE), "brand", "touchstone");
        assertThat(arrived.address().toString()).startsWith("http://localhost:" + port + CASE);
    }

    @Test
    void aWrongPasswordLeadsBackToThePageWithASentence() {
        var browser = new Browser(port);
        var again = browser.signIn(browser.get(CASE), "brand", "guess");
        assertThat(again.address().getPath()).isEqualTo("/provider/sign-in");
        assertThat(again.body()).contains("role=\"alert\"", "User name or password is wrong");
        assertThat(browser.signIn(again, "brand", "touchstone").address().toString())
                .contains(CASE);
    }

    @Test
    void theSignInPageSpeaksTheVisitorsLanguage() {
        var browser = new Browser(port);
        browser.get(CASE);
        var page = browser.get("/provider/sign-in?lang=zh");
        assertThat(page.body()).contains("<html lang=\"zh-Hans\">", "请选择您想扮演的人", "北峰户外");
        assertThat(browser.signIn(page, "brand", "touchstone").address().toString())
                .contains(CASE);
    }

    @Test
    void theFormNeedsItsToken() {
        var browser = new Browser(port);
        browser.get(CASE);
        var form = Map.of("username", "brand", "password", "touchstone");
        assertThat(browser.post("/provider/sign-in", form).status()).isEqualTo(403);
    }

    /** Both live on one host and share its cookies; who is signed in here must not change who is signed in there. */
    @Test
    void theProvidersSignInAndThePortalsDoNotOverwriteEachOther() {
        String exhibit = "/evidence/" + exhibit();
        var brand = new Browser(port);
        brand.signIn(brand.get(PICTURE), "brand", "touchstone");
        assertThat(brand.get(exhibit).status()).isEqualTo(200);
        brand.signIn(brand.get("/provider/sign-in"), "brand2", "touchstone");
        assertThat(brand.get(exhibit).status()).isEqualTo(200);
        var other = new Browser(port);
        other.signIn(other.get(PICTURE), "brand2", "touchstone");
        assertThat(other.get(exhibit).status()).isEqualTo(404);
    }

    private EvidenceId exhibit() {
        var id = cases.open();
        var content = new ByteArrayInputStream("The seam is crooked.".getBytes(UTF_8));
        return vault.keep(Cast.BRAND, id.value(), id, "note.txt", content).id();
    }

    @Test
    void whoSignsOutIsOutOfThePortalAndOfTheProvider() {
        var browser = new Browser(port);
        browser.signIn(browser.get(PICTURE), "brand", "touchstone");
        var out = browser.get("/logout");
        assertThat(out.address().toString()).isIn("http://localhost:" + port, "http://localhost:" + port + "/");
        assertThat(browser.get(PICTURE).address().getPath()).isEqualTo("/provider/sign-in");
    }

    @Test
    void aMachineClientSpeaksForItsAccount() {
        var me = Caller.read(Caller.as(port, "officer").get("/api/v1/me"));
        assertThat(me.at("/id").asString()).isEqualTo("officer");
        assertThat(me.at("/organisation/id").asString()).isEqualTo("shanghai-police");
        assertThat(me.at("/roles/0").asString()).isEqualTo("officer");
        String base = "http://localhost:" + port;
        assertThat(Caller.token(base, "officer-api", "guess").statusCode()).isEqualTo(401);
        assertThat(Caller.token(base, "nobody-api", "touchstone").statusCode()).isEqualTo(401);
    }

    @Test
    void theProviderIsWhereItIsAskedFor() {
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String base = "http://" + host + ":" + port;
            var found = Caller.read(
                    Caller.send(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))));
            assertThat(found.at("/issuer").asString()).isEqualTo(base);
            assertThat(found.at("/token_endpoint").asString()).isEqualTo(base + "/provider/token");
        }
    }

    @Test
    void noPageLetsItselfBeFramedOrSaysWhereOneCameFrom() {
        var browser = new Browser(port);
        for (String path : new String[] {"/pages/no-entry", "/provider/sign-in", "/swagger-ui/index.html", PICTURE}) {
            var headers = browser.get(path).response().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }
}
