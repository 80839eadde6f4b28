package org.touchstone.penalty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.marketplace.Marketplace;

/** Penalty, approval, appeal, points and register over the API. */
@PortalTest
class PenaltyApiTest {

    private static final String DECISION = """
            {"measures": [{"measure": "DELIST", "amount": 0}, {"measure": "NAME_AND_SHAME", "amount": 0}],
             "severity": "HIGH", "because": "Buyers have to be warned of this store.",
             "reasons": {"facts": "The buyer received a jacket with a forged label.", "basis": "ILLEGAL",
               "reference": "Trademark Law, article 57",
               "explanation": "The label is a counterfeit of a registered mark.",
               "automatedDetection": false, "automatedDecision": "NOT", "territory": ["CN"]}}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    Marketplace marketplace;

    @Autowired
    Life life;

    @Test
    void a_penalty_is_proposed_decided_approved_and_published() throws Exception {
        String seller = fixture.seller();
        CaseId id = fixture.proven(seller);
        mvc.perform(get("/api/v1/cases/" + id + "/penalty/proposal?severity=HIGH")
                        .with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.measures[*].rules[*]", hasItem("nameSevereCounterfeit")));
        mvc.perform(json("/api/v1/cases/" + id + "/penalty", DECISION).with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(status().isNoContent());
        mvc.perform(json("/api/v1/cases/" + id + "/penalty-approval", "{\"approve\": true}")
                        .with(SignedIn.as(Cast.APPROVER)))
                .andExpect(status().isNoContent());
        life.goesOn(id.value());
        String store = marketplace.seller(seller).orElseThrow().storeName();
        mvc.perform(get("/api/v1/register").param("search", store))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].storeName").value(store))
                .andExpect(content().string(not(containsString(id.value()))));
        mvc.perform(get("/api/v1/statements/SR-" + id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.category").value("INTELLECTUAL_PROPERTY_INFRINGEMENTS"))
                .andExpect(content().string(not(containsString(store))));
    }

    @Test
    void a_stranger_to_the_step_is_told_why_not() throws Exception {
        CaseId id = fixture.proven(fixture.seller());
        mvc.perform(json("/api/v1/cases/" + id + "/penalty", DECISION).with(SignedIn.as(Cast.BRAND)))
                .andExpect(status().isForbidden());
        mvc.perform(json("/api/v1/cases/" + id + "/penalty-approval", "{\"approve\": true}")
                        .with(SignedIn.as(Cast.APPROVER)))
                .andExpect(status().isConflict());
        mvc.perform(get("/api/v1/cases/" + id + "/penalty").with(SignedIn.as(Cast.BRAND2)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/sellers/me/points").with(SignedIn.as(Cast.BRAND)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_decision_without_facts_is_refused() throws Exception {
        CaseId id = fixture.proven(fixture.seller());
        mvc.perform(json(
                                "/api/v1/cases/" + id + "/penalty",
                                DECISION.replace("The buyer received a jacket with a forged label.", "short"))
                        .with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(status().is(422));
    }

    @Test
    void a_seller_reads_the_own_points_and_appeals() throws Exception {
        CaseId id = fixture.penalised(fixture.proven("s1001"), Measure.POINTS, Measure.WARN);
        mvc.perform(get("/api/v1/sellers/me/points").with(SignedIn.as(Cast.SELLER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ladder[4].measures", hasItem("BAN")))
                .andExpect(jsonPath("$.decisions[*].caseId", hasItem(id.value())));
        String appeal = "{\"caseId\": \"%s\", \"grounds\": \"We bought from the brand's distributor.\"}".formatted(id);
        mvc.perform(json("/api/v1/appeals", appeal).with(SignedIn.as(Cast.SELLER2)))
                .andExpect(status().isNotFound());
        String number = mvc.perform(json("/api/v1/appeals", appeal).with(SignedIn.as(Cast.SELLER)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*(AP-\\d{4}-\\d+).*", "$1");
        String uphold = "{\"outcome\": \"UPHELD\", \"reasons\": \"The invoices cover another model.\"}";
        mvc.perform(json("/api/v1/appeals/" + number + "/decision", uphold).with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(status().is(422));
        mvc.perform(json("/api/v1/appeals/" + number + "/decision", uphold).with(SignedIn.as(Cast.ADJUDICATOR2)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/appeals/" + number).with(SignedIn.as(Cast.SELLER)))
                .andExpect(jsonPath("$.outcome").value("UPHELD"));
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
