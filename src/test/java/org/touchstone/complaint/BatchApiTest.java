package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.says;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Accounts;
import org.touchstone.marketplace.ShelfFixture;

/** Filing once, filing many and asking after many, over HTTP. */
@PortalTest
class BatchApiTest {

    private static final String ONE = """
            {"reference": "%s", "rightId": "northpeak-tm-1", "listings": ["%s"], "reason": "COUNTERFEIT",
             "description": "The logo is upside down.", "bonaFide": true}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Complaints complaints;

    @Autowired
    BatchReader reader;

    @Autowired
    Verifications verifications;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Life life;

    @Test
    void a_request_sent_again_with_its_key_gets_the_first_answer() throws Exception {
        String body = ONE.formatted("", shelves.listing());
        String key = UUID.randomUUID().toString();
        MvcTestResult first = file(body, key);
        MvcTestResult again = file(body, key);
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(file(ONE.formatted("", shelves.listing()), key)).hasStatus(422);
        assertThat(file(body, "ö")).hasStatus(422);
    }

    @Test
    void a_batch_says_of_each_complaint_what_became_of_it() {
        String good = UUID.randomUUID().toString();
        String listing = shelves.listing();
        String batch = "[" + ONE.formatted(good, listing) + "," + ONE.formatted("bad-1", "L999999999") + ","
                + ONE.formatted("bad-2", listing).replace("COUNTERFEIT", "RUDENESS") + ","
                + ONE.formatted("bad-3", listing).replace("The logo is upside down.", "") + ", null, 7]";
        assertThat(post("brand", "/batch", batch))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].result")
                .asArray()
                .containsExactly("FILED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(post("brand", "/batch", batch))
                .bodyJson()
                .extractingPath("$[0].result")
                .isEqualTo("KNOWN");
        assertThat(post("brand", "/batch", batch))
                .bodyJson()
                .extractingPath("$[2].refused")
                .asString()
                .contains("reason");
        assertThat(post("brand", "/batch", batch))
                .bodyJson()
                .extractingPath("$[1].refused")
                .asString()
                .contains("L999999999");
        assertThat(post("brand", "/batch", batch))
                .bodyJson()
                .extractingPath("$[3].refused")
                .isEqualTo("description: must not be blank");
    }

    @Test
    void what_is_no_array_of_complaints_is_refused_whole() {
        for (String body : new String[] {"{}", "[", "", "[{]", "\"text\"", "[{}", "[[[[["}) {
            assertThat(post("brand", "/batch", body)).as(body).hasStatus(422);
            refused("complaint.refused.noArray", () -> read(body));
        }
        assertThat(post("brand", "/batch", "[]")).hasStatus(422);
        String tooMany = "[" + "{},".repeat(1000) + "{}]";
        assertThat(post("brand", "/batch", tooMany)).hasStatus(422);
        refused("complaint.refused.batch", () -> read(tooMany));
        String tooLarge = "[\"" + "x".repeat(BatchReader.LARGEST) + "\"]";
        assertThat(post("brand", "/batch", tooLarge))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("16 MB");
        refused("complaint.refused.largeBatch", () -> read(tooLarge));
        assertThat(post("seller", "/batch", "[")).hasStatus(403);
    }

    @Test
    void an_item_that_is_no_complaint_says_where_to_look() {
        String listing = shelves.listing();
        String good = ONE.formatted("bad", listing);
        says("complaint.refused.item", refusal("null"));
        says("complaint.refused.itemAt", refusal(good.replace("COUNTERFEIT", "RUDENESS")));
        assertThat(refusal(good.replace("COUNTERFEIT", "RUDENESS")))
                .hasMessage("This is no complaint as the API describes it; look at \"reason\".");
        says("complaint.refused.field", refusal(good.replace("The logo is upside down.", "")));
        assertThat(refusal(good.replace(listing, "x".repeat(501))))
                .hasMessage("listings[0].<list element>: size must be between 0 and 500");
    }

    @Test
    void who_asks_after_many_learns_the_open_question_and_the_reason_of_a_rejection() {
        CaseId asked = filed("Asked");
        CaseId rejected = filed("Rejected");
        verifications.verify(Cast.INTAKE, asked, Verdict.clarify("Which label?"));
        verifications.verify(
                Cast.INTAKE, rejected, Verdict.reject(RejectionReason.NO_EVIDENCE, "The pictures show nothing."));
        life.goesOn(rejected.value());
        var of = assertThat(post(
                        "brand",
                        "/standing",
                        "{\"complaints\": [\"%s\", \"%s\"]}".formatted(number(asked), number(rejected))))
                .bodyJson();
        of.extractingPath("$[0].accused[0].status").isEqualTo("QUESTION");
        of.extractingPath("$[0].accused[0].because").isEqualTo("Which label?");
        of.extractingPath("$[0].accused[0].answerBy").isNotNull();
        of.extractingPath("$[1].accused[0].status").isEqualTo("REJECTED");
        of.extractingPath("$[1].accused[0].rejection").isEqualTo("NO_EVIDENCE");
        of.extractingPath("$[1].accused[0].because").asString().contains("The pictures show nothing.");
        assertThat(post("brand2", "/standing", "{\"complaints\": [\"%s\"]}".formatted(number(asked))))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(post("brand", "/standing", "{\"complaints\": []}")).hasStatus(400);
    }

    private List<ManyComplaints.Asked> read(String body) {
        return reader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private Refused refusal(String item) {
        return read("[" + item + "]").getFirst().refused();
    }

    private CaseId filed(String reference) {
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(List.of(shelves.listing()), reference))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        return id;
    }

    private String number(CaseId id) {
        return complaints.ofCase(Cast.BRAND, id).getFirst().id().value();
    }

    private MvcTestResult file(String body, String key) {
        return http.post()
                .uri("/api/v1/complaints")
                .with(SignedIn.as(Cast.BRAND))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String account, String path, String body) {
        return http.post()
                .uri("/api/v1/complaints" + path)
                .with(SignedIn.as(Accounts.person(new PersonId(account))))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
