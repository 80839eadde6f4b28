package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.touchstone.Caller;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.CaseFixture;

@PortalTest
class ProblemsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseFixture cases;

    @LocalServerPort
    int port;

    @Test
    void whoSendsNoTokenIsAskedForOne() throws Exception {
        problem(mvc.perform(get("/api/v1/me")), 401, "unauthenticated")
                .andExpect(header().string("WWW-Authenticate", "Bearer"));
        problem(mvc.perform(get("/api/v1/me").header("Authorization", "Bearer made.up.token")), 401, "unauthenticated");
    }

    @Test
    void theRoleThatDoesNotDoThisIsForbidden() throws Exception {
        problem(asked(get("/api/v1/organisations"), Cast.BRAND), 403, "forbidden")
                .andExpect(jsonPath("$.detail").value("Your role does not allow this."))
                .andExpect(jsonPath("$.instance").value("/api/v1/organisations"));
    }

    @Test
    void problemsAreToldInTheCallersLanguage() throws Exception {
        problem(
                        asked(get("/api/v1/organisations").header("Accept-Language", "zh-CN,zh;q=0.9"), Cast.BRAND),
                        403,
                        "forbidden")
                .andExpect(jsonPath("$.title").value("您的角色无权这样做"));
        problem(mvc.perform(get("/api/v1/me").header("Accept-Language", "zh")), 401, "unauthenticated")
                .andExpect(jsonPath("$.title").value("请先表明身份"));
    }

    @Test
    void aForeignCaseIsNotThere() throws Exception {
        String foreign = "/api/v1/cases/" + cases.open();
        problem(asked(get(foreign), Cast.BRAND2), 404, "not-found")
                .andExpect(jsonPath("$.detail", matchesPattern("There is no TS-\\d{4}-\\d+ here that you may see\\.")));
        problem(asked(get("/api/v1/cases/TS-1999-000001"), Cast.BRAND2), 404, "not-found");
    }

    @Test
    void anAddressThatDoesNotExistIsNotThereEither() throws Exception {
        problem(asked(get("/api/v1/nothing-of-the-kind"), Cast.BRAND), 404, "not-found");
    }

    @Test
    void aStepThatNobodyWaitsForIsAConflict() throws Exception {
        problem(asked(post("/api/v1/tasks/TS-1999-000001/verifyComplaint/claim"), Cast.INTAKE), 409, "not-your-turn")
                .andExpect(jsonPath("$.detail", startsWith("Nobody waits for this step of TS-1999-000001 any more.")));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsAConflictAndNothingIsOverwritten() throws Exception {
        var stale = put("/api/v1/guides/northpeak/sections/MAKERS")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"audience\":\"STAFF\",\"text\":\"Our own works.\",\"version\":4711}");
        problem(asked(stale, Cast.BRAND), 409, "conflict")
                .andExpect(jsonPath("$.detail", startsWith("Somebody else changed northpeak while you worked on it.")));
        problem(asked(stale.header("Accept-Language", "zh-CN"), Cast.BRAND), 409, "conflict")
                .andExpect(jsonPath("$.detail", startsWith("在您编辑期间，他人修改了 northpeak。")));
        assertThat(Caller.as(port, "brand").get("/api/v1/guides/northpeak").body())
                .doesNotContain("Our own works.");
    }

    @Test
    void aNumberOfAnotherFormIsRefusedWithASentence() throws Exception {
        problem(asked(get("/api/v1/cases/whatever"), Cast.BRAND), 422, "refused")
                .andExpect(jsonPath("$.detail", startsWith("\"whatever\" is not a number of the form")));
    }

    @Test
    void whatIsWrongWithABodyIsToldFieldByField() throws Exception {
        var body = put("/api/v1/organisations/x")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"\"}");
        problem(asked(body, Cast.ADMIN), 400, "invalid")
                .andExpect(jsonPath("$.errors[?(@.field == 'kind')].detail").exists())
                .andExpect(jsonPath("$.errors[?(@.field == 'name')].detail").value("must not be blank"));
        body.header("Accept-Language", "zh-CN");
        problem(asked(body, Cast.ADMIN), 400, "invalid")
                .andExpect(jsonPath("$.errors[?(@.field == 'name')].detail").value("不能为空"));
    }

    @Test
    void aParameterOutOfItsLimitsIsToldByName() throws Exception {
        problem(asked(get("/api/v1/tasks").param("step", "x".repeat(200)), Cast.INTAKE), 400, "invalid")
                .andExpect(jsonPath("$.errors[0].field").value("step"));
        problem(asked(get("/api/v1/tasks").param("limit", "many"), Cast.INTAKE), 400, "malformed");
    }

    @Test
    void whatCannotBeReadIsMalformed() throws Exception {
        var body = put("/api/v1/organisations/x").contentType(MediaType.APPLICATION_JSON);
        problem(asked(body.content("{\"name\":"), Cast.ADMIN), 400, "malformed");
    }

    @Test
    void theCharacterZeroStaysOutside() throws Exception {
        var body = put("/api/v1/organisations/x").contentType(MediaType.APPLICATION_JSON);
        problem(asked(body.content("{\"name\":\"a\\u0000b\",\"kind\":\"BRAND\"}"), Cast.ADMIN), 400, "malformed");
        var response = Caller.as(port, "brand").get("/api/v1/rights?text=a%00b");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void theWrongMethodAndTheWrongFormAreSaidSo() throws Exception {
        problem(asked(delete("/api/v1/me"), Cast.ADMIN), 405, "method");
        var body =
                put("/api/v1/organisations/x").contentType(MediaType.TEXT_PLAIN).content("x");
        problem(asked(body, Cast.ADMIN), 415, "media-type");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeAnybodyReadsIt() {
        String start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n";
        List<byte[]> large = Collections.nCopies(101, new byte[1024 * 1024]);
        var response = Caller.send(Caller.as(port, "brand")
                .request("/api/v1/cases/" + cases.open() + "/evidence")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(BodyPublishers.ofString(start), BodyPublishers.ofByteArrays(large))));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:touchstone:problem:too-large", "20 MB");
    }

    private ResultActions asked(MockHttpServletRequestBuilder request, Person by) throws Exception {
        return mvc.perform(request.with(SignedIn.as(by)));
    }

    private static ResultActions problem(ResultActions answer, int status, String kind) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:touchstone:problem:" + kind))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.instance").isNotEmpty());
    }
}
