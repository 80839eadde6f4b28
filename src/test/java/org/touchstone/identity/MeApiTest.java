package org.touchstone.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;

@PortalTest
class MeApiTest {

    @Autowired
    MockMvc mvc;

    @Test
    void aPersonLearnsWhoTheyAreHere() throws Exception {
        mvc.perform(get("/api/v1/me").with(SignedIn.as(Cast.BRAND)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("brand"))
                .andExpect(jsonPath("$.organisation.id").value("northpeak"))
                .andExpect(jsonPath("$.roles[0]").value("brand"));
    }
}
