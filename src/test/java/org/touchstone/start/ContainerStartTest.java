package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The program with the very environment that docker-compose.yml gives it, on a machine without containers. */
class ContainerStartTest {

    private static final Pattern READY = Pattern.compile("ready at (http://localhost:\\d+)");

    @TempDir
    Path folder;

    @Test
    void thePortalStartsBesideADatabaseAndASignInThatAreNotItsOwnAndStopsWhenTold() throws Exception {
        var provider = provider();
        try (var database = EmbeddedDatabase.start(folder.resolve("postgres"), EmbeddedDatabase.THROWAWAY)) {
            var issuer = "http://localhost:" + provider.getAddress().getPort() + "/auth/realms/touchstone";
            var program = Program.start(folder, environment(database.url(), issuer));
            try {
                var address = address(program);
                assertThat(status(address + "/actuator/health/readiness")).isEqualTo(200);
                assertThat(program.said())
                        .content()
                        .contains("People sign in at " + issuer)
                        .doesNotContain("Demo accounts");
                assertThat(folder.resolve("data/postgres")).doesNotExist();
                program.process().destroy(); // as the container engine does
                assertThat(program.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(program.errors()).content().isEmpty();
            } finally {
                program.process().destroyForcibly();
            }
        } finally {
            provider.stop(0);
        }
    }

    /** What the file says, with the addresses of this machine and made-up secrets. */
    private Map<String, String> environment(String database, String issuer) {
        var environment = new HashMap<String, String>();
        new YAMLMapper()
                .readTree(Path.of("docker-compose.yml"))
                .path("services")
                .path("portal")
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        assertThat(environment).hasSize(11);
        environment.replace("TOUCHSTONE_DATA", folder.resolve("data").toString());
        environment.replace("TOUCHSTONE_PORT", "0");
        environment.replace("TOUCHSTONE_CLAMAV", "");
        environment.replace("TOUCHSTONE_TSA", "");
        environment.replace("TOUCHSTONE_ADDRESS", "http://portal.example");
        environment.replace("TOUCHSTONE_DB_URL", database);
        environment.replace("TOUCHSTONE_DB_PASSWORD", "made-up");
        environment.replace("TOUCHSTONE_OIDC_ISSUER", issuer);
        environment.replace("TOUCHSTONE_OIDC_CLIENT_SECRET", "made-up");
        assertThat(environment.values()).noneMatch(value -> value.contains("${"));
        return environment;
    }

    private static String address(Program program) throws IOException, InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end) && program.process().isAlive()) {
            var ready = READY.matcher(Files.readString(program.said()));
            if (ready.find()) {
                return ready.group(1);
            }
            Thread.sleep(200);
        }
        throw new AssertionError(
                "did not start: " + Files.readString(program.said()) + Files.readString(program.errors()));
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** As much of an OpenID provider as a relying party looks at when it starts. */
    private static HttpServer provider() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            var issuer = "http://localhost:" + server.getAddress().getPort() + "/auth/realms/touchstone";
            var answer = exchange.getRequestURI().getPath().endsWith("openid-configuration")
                    ? """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                     "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout","jwks_uri":"%1$s/certs",
                     "response_types_supported":["code"],"subject_types_supported":["public"],
                     "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"]}""".formatted(issuer)
                    : "{\"keys\":[]}";
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
        return server;
    }
}
