package org.touchstone.rebuttal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** The rebuttal over the API: the same service, the same rules. */
@PortalTest
class RebuttalApiTest {

    private static final String REFUTATION = """
            {"statement": "We buy from the distributor in Hangzhou.", "grounds": ["AUTHORISED_SUPPLY"]}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    RebuttalFixture fixture;

    @Test
    void a_rebuttal_goes_its_way_over_the_api() throws Exception {
        CaseId id = fixture.ofBrand();
        call(Cast.SELLER, id, "rebuttals", REFUTATION).andExpect(status().isCreated());
        call(Cast.BRAND, id, "rebuttal-answer", """
                        {"position": "CONTEST", "reasons": "We never supplied this seller.", "note": "See the hologram."}""").andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/cases/{id}/rebuttal", id.value()).with(SignedIn.as(Cast.SELLER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ASSESSING"))
                .andExpect(jsonPath("$.history[0].answer.reasons").value("We never supplied this seller."))
                .andExpect(jsonPath("$.history[0].answer.note").doesNotExist())
                .andExpect(jsonPath("$.history[0].answer.by").doesNotExist());
        call(Cast.ADJUDICATOR, id, "assessment", """
                        {"verdict": "REFUTED", "reasons": "The supply chain is documented without a gap."}""").andExpect(status().isNoContent());
    }

    @Test
    void the_wrong_role_the_foreign_tenant_and_the_wrong_turn_are_told_apart() throws Exception {
        CaseId id = fixture.ofBrand();
        call(Cast.BRAND, id, "rebuttals", REFUTATION).andExpect(status().isForbidden());
        call(Cast.SELLER2, id, "rebuttals", REFUTATION).andExpect(status().isNotFound());
        call(Cast.BRAND, id, "rebuttal-answer", "{\"position\": \"CONCEDE\"}").andExpect(status().isConflict());
        call(Cast.SELLER, id, "rebuttals", "{\"statement\": \"No.\", \"grounds\": [\"OTHER\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value("Say in 20 to 5,000 characters why the allegation is wrong."));
        mvc.perform(get("/api/v1/cases/{id}/rebuttal", id.value()).with(SignedIn.as(Cast.BRAND2)))
                .andExpect(status().isNotFound());
    }

    @Test
    void more_time_is_given_over_the_api_too() throws Exception {
        CaseId id = fixture.ofBrand();
        call(Cast.ADJUDICATOR, id, "rebuttal-extension", """
                        {"until": "2001-01-01T00:00:00Z", "reason": "The supplier is closed."}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value("The new deadline must be later than the one that runs now."));
        call(Cast.INTAKE, id, "rebuttal-extension", """
                        {"until": "2001-01-01T00:00:00Z", "reason": "The supplier is closed."}""").andExpect(status().isForbidden());
    }

    private ResultActions call(Person by, CaseId id, String resource, String body) throws Exception {
        return mvc.perform(post("/api/v1/cases/{id}/" + resource, id.value())
                .with(SignedIn.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
