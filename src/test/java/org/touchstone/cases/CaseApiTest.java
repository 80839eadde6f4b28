package org.touchstone.cases;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

@PortalTest
class CaseApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Test
    void theReporterReadsTheirCaseWithItsListings() throws Exception {
        CaseId id = fixture.open();
        read(Cast.BRAND, "/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id.value()))
                .andExpect(jsonPath("$.internal.reporter").value("northpeak"))
                .andExpect(jsonPath("$.listings[0].title").value("Down jacket"));
    }

    @Test
    void theSellerReadsItOnceNotifiedAndNeverWhoReportedThem() throws Exception {
        CaseId id = fixture.open();
        read(Cast.SELLER, "/" + id).andExpect(status().isNotFound());
        cases.notified(id);
        read(Cast.SELLER, "/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.internal").doesNotExist());
        read(Cast.SELLER2, "/" + id).andExpect(status().isNotFound());
        read(Cast.SELLER, "/" + id + "/timeline").andExpect(jsonPath("$[*].by", not(hasItem("Bella Brandt"))));
    }

    @Test
    void aListHoldsOwnCasesOnlyAndGoesOnPageByPage() throws Exception {
        CaseId first = fixture.open();
        CaseId second = fixture.open();
        read(Cast.BRAND, "?limit=1")
                .andExpect(jsonPath("$.cases[0].id").value(second.value()))
                .andExpect(jsonPath("$.next").value(second.value()));
        read(Cast.BRAND, "?limit=1&after=" + second)
                .andExpect(jsonPath("$.cases[0].id").value(first.value()));
        read(Cast.BRAND2, "?limit=200").andExpect(jsonPath("$.cases[*].id", not(hasItem(first.value()))));
    }

    private ResultActions read(Person reader, String path) throws Exception {
        return mvc.perform(get("/api/v1/cases" + path).with(SignedIn.as(reader)));
    }
}
