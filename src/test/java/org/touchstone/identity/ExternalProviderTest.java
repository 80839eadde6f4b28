package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.touchstone.Caller;
import org.touchstone.PortalTest;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** A portal whose people sign in elsewhere. It is another portal than that of all other tests, so it gets its own. */
@PortalTest
@DirtiesContext
class ExternalProviderTest {

    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final String PICTURE = "/market/picture/L100001.svg";

    private static @Nullable SecurityContextHolderStrategy ofTheOtherTests;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    /** Where a thread keeps who is signed in is static: this portal takes it for itself and has to give it back. */
    @BeforeAll
    static void remember() {
        ofTheOtherTests = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(Objects.requireNonNull(ofTheOtherTests));
    }

    @DynamicPropertySource
    static void elsewhere(DynamicPropertyRegistry settings) throws IOException {
        Path organisations = Files.createTempFile("organisations", ".json");
        Files.writeString(organisations, """
                [{"id": "acme", "kind": "BRAND", "name": "Acme", "nameZh": "艾克米"},
                 {"id": "hangzhou-police", "kind": "AGENCY", "name": "Hangzhou Police", "area": "3301",
                  "agencyKind": "PUBLIC_SECURITY"}]""");
        settings.add("touchstone.oidc.issuer", ISSUER::address);
        settings.add("touchstone.oidc.client-id", () -> FakeIssuer.CLIENT);
        settings.add("touchstone.oidc.client-secret", () -> "secret");
        settings.add("touchstone.organisations", organisations::toString);
    }

    @Test
    void aPersonIsTakenInAsTheProviderDescribesThemAtEverySignIn() {
        ISSUER.next(FakeIssuer.person("u-1", "acme", "brand", "offline_access"), Map.of());
        assertThat(comesIn()).isTrue();
        Person first = people.person(new PersonId("u-1"));
        assertThat(first.roles()).containsExactly(Role.BRAND);
        assertThat(first.organisation()).isEqualTo(new OrganisationId("acme"));
        assertThat(first.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        ISSUER.next(FakeIssuer.person("u-1", "platform", "intake", "manager"), Map.of());
        new Browser(port).get(PICTURE);
        assertThat(people.person(new PersonId("u-1")).roles()).containsExactlyInAnyOrder(Role.INTAKE, Role.MANAGER);
    }

    @Test
    void theRolesMayStandWhereKeycloakWritesThem() {
        ISSUER.next(
                Map.of("sub", "u-2", "preferred_username", "wang", "organisation", List.of("hangzhou-police")),
                Map.of("realm_access", Map.of("roles", List.of("officer", "uma_authorization"))));
        assertThat(comesIn()).isTrue();
        assertThat(people.person(new PersonId("u-2")).roles()).containsExactly(Role.OFFICER);
        assertThat(people.name(new PersonId("u-2"))).isEqualTo("wang");
    }

    @Test
    void theWayThereIsProtectedByProofKeyStateAndNonce() {
        ISSUER.next(FakeIssuer.person("u-3", "acme", "brand"), Map.of());
        new Browser(port).get(PICTURE);
        assertThat(ISSUER.asked())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void whoHasNoWorkHereIsToldSoAndMayComeAsSomebodyElse() {
        ISSUER.next(FakeIssuer.person("u-4", "acme", "accountant"), Map.of());
        var browser = new Browser(port);
        var page = browser.get(PICTURE);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("has no role in this portal", "/oauth2/authorization/touchstone?another");
        assertThat(people.find(new PersonId("u-4"))).isEmpty();
        ISSUER.next(FakeIssuer.person("u-5", "acme", "brand"), Map.of());
        browser.get("/oauth2/authorization/touchstone?another");
        assertThat(ISSUER.asked()).containsEntry("prompt", "login");
        assertThat(browser.get(PICTURE).status()).isEqualTo(200);
    }

    @Test
    void whoseOrganisationIsUnknownIsToldSo() {
        ISSUER.next(FakeIssuer.person("u-6", "northpeak", "brand"), Map.of());
        assertThat(new Browser(port).get(PICTURE).body())
                .contains("belongs to no organisation that is registered here");
        assertThat(people.find(new PersonId("u-6"))).isEmpty();
    }

    @Test
    void nobodySignsInAsThePortalItself() {
        ISSUER.next(FakeIssuer.person(PersonId.SYSTEM.value(), "platform", "admin"), Map.of());
        assertThat(new Browser(port).get(PICTURE).status()).isEqualTo(403);
        String token = ISSUER.token(FakeIssuer.person(PersonId.SYSTEM.value(), "platform", "admin"));
        assertThat(me(token).statusCode()).isEqualTo(401);
    }

    @Test
    void whomNoIdentifierHereCanNameIsTurnedAway() {
        for (String subject : List.of("machine\u0007", "m".repeat(81))) {
            assertThat(me(ISSUER.token(FakeIssuer.person(subject, "acme", "brand")))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTokenOfTheProviderOpensTheApiAndActsWithTheRolesInIt() {
        var me = me(ISSUER.token(FakeIssuer.person("machine-1", "acme", "brand")));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Caller.read(me).at("/roles/0").asString()).isEqualTo("brand");
        assertThat(me(ISSUER.token(FakeIssuer.person("machine-2", "nowhere", "brand")))
                        .statusCode())
                .isEqualTo(401);
        String old = new FakeIssuer().token(FakeIssuer.person("machine-1", "acme", "brand"));
        assertThat(me(old).statusCode()).isEqualTo(401);
    }

    /** The demo password is printed in the README: where people sign in elsewhere nothing may know it. */
    @Test
    void nothingOfTheEmbeddedPortalIsThere() {
        Accounts.PEOPLE.forEach(account -> assertThat(people.find(account.id())).isEmpty());
        assertThat(people.organisations(Organisation.Kind.SELLER)).isEmpty();
        assertThat(context.getBeanNamesForType(RegisteredClientRepository.class))
                .isEmpty();
        String base = "http://localhost:" + port;
        assertThat(Caller.token(base, "admin-api", "touchstone").statusCode()).isIn(302, 403, 404);
        for (String path : List.of(
                "/provider/sign-in",
                "/provider/authorize",
                "/provider/keys",
                "/provider/person",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server")) {
            var answer = Caller.send(HttpRequest.newBuilder(URI.create(base + path)));
            assertThat(answer.statusCode()).as(path).isIn(302, 403, 404);
            assertThat(answer.body()).doesNotContain("touchstone-api", "Bella Brandt", "issuer");
        }
    }

    @Test
    void signingOutEndsTheSessionThereToo() {
        ISSUER.next(FakeIssuer.person("u-7", "acme", "brand"), Map.of());
        var browser = new Browser(port);
        browser.get(PICTURE);
        var out = browser.get("/logout");
        assertThat(out.address().toString()).startsWith(ISSUER.address() + "/logout");
        assertThat(out.address().getQuery())
                .contains("id_token_hint=", "post_logout_redirect_uri=http://localhost:" + port);
    }

    private boolean comesIn() {
        var browser = new Browser(port);
        browser.get(PICTURE);
        return browser.get(PICTURE).status() == 200;
    }

    private HttpResponse<String> me(String token) {
        return Caller.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/me"))
                .header("Authorization", "Bearer " + token));
    }
}
