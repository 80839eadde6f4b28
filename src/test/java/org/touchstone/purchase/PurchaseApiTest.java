package org.touchstone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.CaseFixture;
import org.touchstone.identity.Person;

/** A test purchase over the API: the same service, the same rules. */
@PortalTest
class PurchaseApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    CaseFixture caseFixture;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    Life life;

    @Test
    void a_random_check_goes_its_way_over_the_api() throws Exception {
        String checked = call(Cast.INVESTIGATOR, "", "{\"listing\": \"L100011\"}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(checked, "$.id");
        life.goesOn(id);
        call(Cast.INVESTIGATOR, "/" + id + "/plan", """
                        {"listingId": "L100011", "rightId": "northpeak-tm-1", "budget": {"minor": 90000, "currency": "CNY"}}""").andExpect(status().isNoContent());
        call(Cast.VOLUNTEER, "/" + id + "/order", """
                        {"orderNumber": "88 2014", "paid": {"minor": 80000, "currency": "CNY"}}""").andExpect(status().isNoContent());
        String photo = JsonPath.read(photograph(id), "$.id");
        call(Cast.VOLUNTEER, "/" + id + "/receipt", """
                        {"sealNumber": "SEAL-1", "condition": "INTACT", "photos": ["%s"]}""".formatted(photo)).andExpect(status().isNoContent());
        call(Cast.VOLUNTEER, "/" + id + "/custody", """
                        {"to": "SF Express, parcel SF1042", "sealNumber": "SEAL-1"}""").andExpect(status().isCreated());
        call(Cast.BRAND, "/" + id + "/authentication", """
                        {"finding": "GENUINE", "sealNumber": "SEAL-1", "findings": "All marks are those of the maker."}""").andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/purchases/{id}/custody", id).with(SignedIn.as(Cast.INVESTIGATOR)))
                .andExpect(jsonPath("$.length()").value(3));
        assertThat(desk.see(Cast.BRAND, new PurchaseId(id)).ending()).isEqualTo(Ending.GENUINE);
    }

    @Test
    void failures_are_said_over_the_api_too() throws Exception {
        PurchaseId sold = fixture.planned(caseFixture.openAt("testPurchase"));
        call(Cast.VOLUNTEER, "/" + sold + "/order-failure", "{\"reason\": \"Sold out yesterday.\"}")
                .andExpect(status().isNoContent());
        PurchaseId lost = fixture.bought(caseFixture.openAt("testPurchase"));
        call(Cast.VOLUNTEER, "/" + lost + "/loss", "{\"reason\": \"The carrier lost it.\"}")
                .andExpect(status().isNoContent());
    }

    @Test
    void the_wrong_role_the_foreign_tenant_and_the_wrong_turn_are_told_apart() throws Exception {
        PurchaseId id = fixture.received(caseFixture.openAt("testPurchase"));
        String order = "{\"orderNumber\": \"1\", \"paid\": {\"minor\": 1, \"currency\": \"CNY\"}}";
        call(Cast.BRAND, "/" + id + "/order", order).andExpect(status().isForbidden());
        call(Cast.VOLUNTEER, "/" + id + "/order", order).andExpect(status().isConflict());
        call(Cast.BRAND2, "/" + id + "/authentication", """
                        {"finding": "GENUINE", "sealNumber": "SEAL-1", "findings": "All marks are those of the maker."}""").andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/purchases/{id}", id.value()).with(SignedIn.as(Cast.BRAND2)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/purchases").with(SignedIn.as(Cast.BRAND2)))
                .andExpect(jsonPath("$[*].id", not(hasItem(id.value()))));
        mvc.perform(get("/api/v1/purchases/{id}/photos", id.value()).with(SignedIn.as(Cast.BRAND)))
                .andExpect(jsonPath("$.length()").value(1));
    }

    private String photograph(String id) throws Exception {
        return mvc.perform(multipart("/api/v1/purchases/{id}/photos", id)
                        .file(new MockMultipartFile("file", "parcel.gif", "image/gif", PurchaseFixture.photo()))
                        .with(SignedIn.as(Cast.VOLUNTEER)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions call(Person by, String resource, String body) throws Exception {
        return mvc.perform(post("/api/v1/purchases" + resource)
                .with(SignedIn.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
