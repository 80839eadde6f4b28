package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.identity.Person;
import tools.jackson.databind.json.JsonMapper;

/** A right, its review and its guide over HTTP, without a page. */
@PortalTest
class RegistrationApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    JsonMapper json;

    private Person owner;

    @BeforeEach
    void someOwner() {
        owner = fixture.owner();
    }

    @Test
    void a_right_is_begun_written_proven_sent_asked_about_answered_and_verified() throws Exception {
        String address = "/api/v1/registrations/" + begun("RIGHT");
        assertThat(send(owner, HttpMethod.PUT, address, json.writeValueAsString(fixture.mark())))
                .hasStatus(204);
        assertThat(send(owner, HttpMethod.POST, address + "/submission", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Add the certificate, with all its pages.");
        assertThat(upload(address + "/files")).hasStatus(201);
        assertThat(upload(address + "/files?part=TRANSLATION")).hasStatus(201);
        assertThat(send(owner, HttpMethod.POST, address + "/submission", "")).hasStatus(204);
        assertThat(review(address, "ASK", "Which class?")).hasStatus(204);
        assertThat(read(owner, address, "$.question")).isEqualTo("Which class?");
        assertThat(send(owner, HttpMethod.POST, address + "/answer", "{\"answer\":\"Class 25.\"}"))
                .hasStatus(204);
        assertThat(review(address, "ACCEPT", "")).hasStatus(204);
        assertThat(read(owner, address, "$.state")).isEqualTo("ACCEPTED");
        assertThat(read(owner, address, "$.answers[0].answer")).isEqualTo("Class 25.");
        assertThat(read(owner, "/api/v1/rights", "$[0].usable")).isEqualTo(true);
        assertThat(read(owner, address + "/files", "$[1].part")).isEqualTo("TRANSLATION");
    }

    @Test
    void what_the_form_refuses_the_api_refuses_with_the_same_sentence() {
        String address = "/api/v1/registrations/" + begun("RIGHT");
        assertThat(send(owner, HttpMethod.PUT, address, "{\"brand\":\"Fellwright\",\"kind\":\"TRADEMARK\"}"))
                .hasStatus(204);
        assertThat(send(owner, HttpMethod.POST, address + "/submission", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the number that the office gave the right.");
        assertThat(send(owner, HttpMethod.PUT, address, "{\"kind\":\"NONSENSE\"}"))
                .hasStatus(400);
        assertThat(send(owner, HttpMethod.POST, "/api/v1/registrations", "{}")).hasStatus(400);
        assertThat(send(owner, HttpMethod.DELETE, address, "")).hasStatus(204);
        assertThat(send(owner, HttpMethod.GET, address, "")).hasStatus(404);
    }

    @Test
    void what_was_sent_is_taken_back_once() throws Exception {
        String address = "/api/v1/registrations/" + begun("RIGHT");
        assertThat(send(owner, HttpMethod.PUT, address, json.writeValueAsString(fixture.mark())))
                .hasStatus(204);
        assertThat(upload(address + "/files")).hasStatus(201);
        assertThat(send(owner, HttpMethod.DELETE, address + "/submission", ""))
                .hasStatus(422)
                .bodyText()
                .contains("was not sent yet");
        assertThat(send(owner, HttpMethod.POST, address + "/submission", "")).hasStatus(204);
        assertThat(send(owner, HttpMethod.DELETE, address + "/submission", "")).hasStatus(204);
        assertThat(read(owner, address, "$.state")).isEqualTo("TAKEN_BACK");
        assertThat(send(owner, HttpMethod.DELETE, address + "/submission", ""))
                .hasStatus(422)
                .bodyText()
                .contains("taken back before");
    }

    @Test
    void a_guide_is_written_once_for_each_version() {
        String brand = fixture.brandOf(owner).id();
        String address = "/api/v1/guides/" + brand + "/sections/PACKAGING";
        String text = "{\"audience\":\"OFFICERS\",\"text\":\"Sewn, never glued.\",\"version\":0}";
        assertThat(send(owner, HttpMethod.PUT, address, text)).hasStatus(204);
        assertThat(send(owner, HttpMethod.PUT, address, text)).hasStatus(409);
        assertThat(read(Cast.OFFICER, "/api/v1/guides/" + brand, "$.parts[0].text"))
                .isEqualTo("Sewn, never glued.");
        assertThat(send(Cast.VOLUNTEER, HttpMethod.GET, "/api/v1/guides/" + brand, ""))
                .hasStatus(404);
        assertThat(send(owner, HttpMethod.PUT, "/api/v1/guides/" + brand + "/sections/NONSENSE", text))
                .hasStatus(400);
    }

    private String begun(String kind) {
        MvcTestResult begun = send(owner, HttpMethod.POST, "/api/v1/registrations", "{\"kind\":\"" + kind + "\"}");
        assertThat(begun).hasStatus(201);
        try {
            return json.readTree(begun.getResponse().getContentAsString())
                    .at("/id")
                    .asString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult review(String address, String decision, String text) {
        return send(
                Cast.INTAKE,
                HttpMethod.POST,
                address + "/review",
                "{\"decision\":\"%s\",\"text\":\"%s\"}".formatted(decision, text));
    }

    private Object read(Person reader, String address, String path) {
        MvcTestResult answer = send(reader, HttpMethod.GET, address, "");
        assertThat(answer).hasStatusOk();
        var found = new Object[1];
        assertThat(answer).bodyJson().extractingPath(path).satisfies(value -> found[0] = value);
        return found[0];
    }

    private MvcTestResult send(Person by, HttpMethod method, String address, String body) {
        return http.method(method)
                .uri(address)
                .with(SignedIn.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult upload(String address) {
        return http.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile(
                        "file", "page.txt", "text/plain", "Certificate".getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(owner))
                .exchange();
    }
}
