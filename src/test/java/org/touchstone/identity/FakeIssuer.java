package org.touchstone.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** An external OpenID Connect provider at which the next person to come is already signed in. */
final class FakeIssuer {

    static final String CLIENT = "touchstone-portal";

    private final RSAKey key;
    private final HttpServer server;
    private Map<String, Object> identity = Map.of();
    private Map<String, Object> access = Map.of();
    private Map<String, String> asked = Map.of();

    FakeIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("fake").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/realm/.well-known/openid-configuration", call -> answer(call, discovery()));
        server.createContext("/realm/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/realm/authorize", this::authorize);
        server.createContext("/realm/token", call -> answer(call, tokens()));
        server.createContext("/realm/logout", call -> answer(call, "{}"));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    /** What the portal asked for when it last sent somebody here. */
    Map<String, String> asked() {
        return asked;
    }

    /** Who comes next: what stands in the ID token, and what only in the access token, where Keycloak keeps the roles. */
    void next(Map<String, Object> inIdentity, Map<String, Object> inAccess) {
        identity = inIdentity;
        access = inAccess;
    }

    String token(Map<String, Object> claims) {
        try {
            Instant now = Instant.now();
            var set = new JWTClaimsSet.Builder()
                    .issuer(address())
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)));
            claims.forEach(set::claim);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("fake").build(), set.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(address());
    }

    private void authorize(HttpExchange call) throws IOException {
        asked = new HashMap<>();
        UriComponentsBuilder.fromUri(call.getRequestURI())
                .build()
                .getQueryParams()
                .forEach(
                        (name, values) -> asked.put(name, URLDecoder.decode(String.valueOf(values.getFirst()), UTF_8)));
        call.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=any&state=" + URLEncoder.encode(asked.get("state"), UTF_8));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private String tokens() {
        Map<String, Object> claims = new HashMap<>(identity);
        claims.put("nonce", asked.get("nonce"));
        Map<String, Object> both = new HashMap<>(access);
        both.put("sub", String.valueOf(identity.get("sub")));
        return """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 300}""".formatted(token(both), token(claims));
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    static Map<String, Object> person(String subject, String organisation, String... roles) {
        return Map.of(
                "sub",
                subject,
                "name",
                "Somebody Else",
                "organisation",
                organisation,
                "roles",
                List.of(roles),
                "locale",
                "zh-CN");
    }
}
