package org.touchstone.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class TaskApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Inbox inbox;

    @Autowired
    JsonMapper json;

    private final String step = "step" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() throws Exception {
        for (int number = 0; number < 7; number++) {
            waits("S-" + number, Group.of(Role.ADJUDICATOR), number % 3);
        }
        for (String order : List.of("DUE", "PRIORITY", "WAITING")) {
            List<String> seen = new ArrayList<>();
            String after = null;
            do {
                var page = page(Cast.ADJUDICATOR, order, after);
                page.get("tasks").forEach(task -> seen.add(task.get("subject").asString()));
                after = page.has("next") ? page.get("next").asString() : null;
            } while (after != null);
            assertThat(seen).as(order).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void aForgedPlaceInTheListIsRefused() throws Exception {
        for (String forged : List.of("bm9uc2Vuc2U", "%%%", "MCAtIHllc3RlcmRheSBTLTE")) {
            mvc.perform(get("/api/v1/tasks").param("after", forged).with(SignedIn.as(Cast.INTAKE)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.detail").value(containsString("not where a page ended")));
        }
    }

    @Test
    void aStepIsClaimedHandedOverAndReleased() throws Exception {
        waits("S-1", Group.of(Role.ADJUDICATOR), 0);
        done(post(path("claim")), Cast.ADJUDICATOR);
        mvc.perform(get("/api/v1/tasks")
                        .param("whose", "MINE")
                        .param("step", step)
                        .with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(jsonPath("$.tasks[0].subject").value("S-1"));
        mvc.perform(post(path("claim")).with(SignedIn.as(Cast.ADJUDICATOR2)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("has taken this step on")));
        done(handOver("adjudicator2"), Cast.ADJUDICATOR);
        mvc.perform(handOver("adjudicator").with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("has taken this step on")));
        done(post(path("release")), Cast.ADJUDICATOR2);
        done(post(path("take-over")), Cast.ADJUDICATOR);
        mvc.perform(get("/api/v1/tasks/S-1/" + step).with(SignedIn.as(Cast.ADJUDICATOR)))
                .andExpect(jsonPath("$.assignee").value("adjudicator"));
    }

    @Test
    void nobodyOutsideTheGroupGetsHoldOfAStep() throws Exception {
        waits("S-1", Group.of(Role.BRAND, Cast.BRAND.organisation()), 0);
        mvc.perform(handOver("brand2").with(SignedIn.as(Cast.BRAND)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("does not belong to the group")));
        for (Person outsider : List.of(Cast.BRAND2, Cast.SELLER, Cast.INTAKE, Cast.ADMIN)) {
            assertThat(page(outsider, "DUE", null).get("tasks")).isEmpty();
            mvc.perform(get("/api/v1/tasks/S-1/" + step).with(SignedIn.as(outsider)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value("There is no S-1/" + step + " here that you may see."));
            for (String deed : List.of("claim", "release", "take-over")) {
                mvc.perform(post(path(deed)).with(SignedIn.as(outsider))).andExpect(status().isConflict());
            }
            mvc.perform(handOver("brand").with(SignedIn.as(outsider))).andExpect(status().isConflict());
        }
    }

    private void waits(String subject, Group group, int priority) {
        inbox.put(step, subject, new Card(null, group, null, null, priority, "Northpeak Outdoor", "Sunny Outlet"));
    }

    private JsonNode page(Person reader, String order, String after) throws Exception {
        var request =
                get("/api/v1/tasks").param("step", step).param("limit", "3").param("order", order);
        if (after != null) {
            request.param("after", after);
        }
        return json.readTree(mvc.perform(request.with(SignedIn.as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletRequestBuilder handOver(String to) {
        return post(path("hand-over")).contentType(MediaType.APPLICATION_JSON).content("{\"to\":\"" + to + "\"}");
    }

    private String path(String deed) {
        return "/api/v1/tasks/S-1/" + step + "/" + deed;
    }

    private void done(MockHttpServletRequestBuilder request, Person by) throws Exception {
        mvc.perform(request.with(SignedIn.as(by))).andExpect(status().isNoContent());
    }
}
