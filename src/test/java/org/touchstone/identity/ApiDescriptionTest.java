package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touchstone.Caller;
import org.touchstone.PortalTest;
import tools.jackson.databind.JsonNode;

@PortalTest
class ApiDescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void everyoneMayReadHowToCallTheApi() {
        JsonNode api = description();
        assertThat(api.at("/info/title").asString()).isEqualTo("Touchstone API");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/components/securitySchemes/account/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("/provider/token");
        assertThat(get("/swagger-ui/index.html")).contains("swagger-ui");
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItRefuses() {
        Set<String> silent = new TreeSet<>();
        description().at("/paths").properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/api/v1/");
            path.getValue().properties().forEach(operation -> {
                JsonNode told = operation.getValue();
                String schema = told.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString();
                if (told.at("/summary").asString().isBlank() || !schema.endsWith("/Problem")) {
                    silent.add(operation.getKey() + " " + path.getKey());
                }
            });
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void numbersAreTextInTheDescriptionToo() {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(schemas.propertyNames()).doesNotContain("CaseId", "PersonId", "OrganisationId", "Refused");
        assertThat(schemas.at("/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "instance", "errors");
    }

    private JsonNode description() {
        return Caller.read(Caller.send(HttpRequest.newBuilder(address("/v3/api-docs"))));
    }

    private String get(String path) {
        return Caller.send(HttpRequest.newBuilder(address(path))).body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
