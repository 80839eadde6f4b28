package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What can be said about the container files without a container engine. */
class DeploymentFilesTest {

    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:\\d+\\.\\d+[\\w.-]*");

    private final JsonNode compose = new YAMLMapper().readTree(Path.of("docker-compose.yml"));
    private final JsonNode realm = new JsonMapper().readTree(Path.of("docker/realm.json"));

    @Test
    void theComposeFileIsOne() {
        var schema = (ObjectNode) new JsonMapper().readTree(Path.of("src/test/resources/compose/compose-spec.json"));
        // it names its draft by an address that nobody answers at, and its parts by ids of an older draft
        schema.remove("$schema");
        schema.findParents("id").forEach(part -> ((ObjectNode) part).remove("id"));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
        assertThat(registry.getSchema(schema).validate(compose)).isEmpty();
        ((ObjectNode) compose.path("services").path("portal")).put("imagge", "x");
        assertThat(registry.getSchema(schema).validate(compose)).isNotEmpty();
    }

    @Test
    void everyImageIsPinned() throws IOException {
        var built = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ")[1]);
        var run = compose.path("services")
                .valueStream()
                .map(service -> service.path("image").asString());
        assertThat(Stream.concat(built, run)).hasSizeGreaterThan(5).allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void noSecretStandsInAFile() throws IOException {
        var secret = Pattern.compile("(?i)\"?[\\w.]*(password|secret)\"?\\s*[:=] *\"?([^\",\\s]+)");
        for (var file : List.of("docker-compose.yml", "docker/realm.json", "docker/env.example", "Dockerfile")) {
            var values =
                    secret.matcher(Files.readString(Path.of(file))).results().map(found -> found.group(2));
            assertThat(values).as(file).allMatch(value -> value.startsWith("${") || value.equals("false"));
        }
    }

    @Test
    void everyVariableThatHasNoDefaultIsAskedForAndExplained() throws IOException {
        var asked = Pattern.compile("\\$\\{(\\w+)(:[?-])?").matcher(Files.readString(Path.of("docker-compose.yml")));
        var example = Files.readString(Path.of("docker/env.example"));
        assertThat(asked.results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .isNotEmpty()
                .allMatch(name -> example.contains("\n" + name + "="));
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains("${TOUCHSTONE_HOST:?");
    }

    @Test
    void everyServiceSaysWhetherItIsWell() {
        assertThat(compose.path("services").valueStream()).allMatch(service -> service.has("healthcheck"));
        assertThat(compose.path("services").propertyNames())
                .containsExactlyInAnyOrder("proxy", "portal", "postgres", "keycloak");
    }

    @Test
    void thereCanBeSeveralPortals() throws IOException {
        var portal = compose.path("services").path("portal");
        assertThat(portal.has("container_name")).isFalse();
        assertThat(portal.has("ports")).isFalse();
        assertThat(Files.readString(Path.of("docker/haproxy.cfg")))
                .contains("cookie TOUCHSTONE_NODE insert", "portal:8080");
    }

    @Test
    void thePortalRunsAsNobodyInParticular() throws IOException {
        var lines = Files.readAllLines(Path.of("Dockerfile"));
        var last = lines.stream().filter(line -> line.startsWith("USER ")).reduce((first, later) -> later);
        assertThat(last).contains("USER 10001");
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
    }

    @Test
    void theRealmKnowsThePortalsRolesAndNoOthers() {
        assertThat(realm.path("roles")
                        .path("realm")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    @Test
    void theRealmsPeopleAreThoseOfTheEmbeddedPortal() {
        var users = StreamSupport.stream(realm.path("users").spliterator(), false)
                .map(user -> List.of(
                        user.path("username").asString(),
                        user.path("attributes").path("organisation").path(0).asString(),
                        user.path("realmRoles").path(0).asString()));
        var accounts = Accounts.PEOPLE.stream()
                .map(person -> List.of(
                        person.id().value(),
                        person.organisation().value(),
                        person.roles().iterator().next().claim()));
        assertThat(users).containsExactlyElementsOf(accounts.toList());
    }

    @Test
    void theRealmsClientUsesACodeWithProofAndNothingElse() {
        var client = realm.path("clients").path(0);
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(Set.of("implicitFlowEnabled", "directAccessGrantsEnabled", "publicClient"))
                .noneMatch(flow -> client.path(flow).asBoolean());
        assertThat(client.path("protocolMappers")
                        .valueStream()
                        .map(mapper -> mapper.path("config").path("claim.name").asString()))
                .containsExactly("roles", "organisation");
    }
}
