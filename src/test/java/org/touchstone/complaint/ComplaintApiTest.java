package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Accounts;

/** The way in over HTTP, from the listing to intake's decision. */
@PortalTest
class ComplaintApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    ComplaintDrafts drafts;

    @Autowired
    EvidenceVault evidence;

    @Autowired
    Cases cases;

    @Autowired
    Life life;

    @Test
    void a_brand_files_a_complaint_and_reads_where_it_stands() {
        String listing = ComplaintFixture.freshListings(1).getFirst();
        assertThat(get("brand", "/api/v1/listings/" + listing))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(listing);
        MvcTestResult filed = post("brand", "/api/v1/complaints", """
                {"rightId": "northpeak-tm-1", "listings": ["%s"], "reason": "COUNTERFEIT",
                 "description": "The logo is upside down.", "bonaFide": true}""".formatted(listing));
        assertThat(filed).hasStatus(201);
        String address = filed.getResponse().getHeader("Location");
        assertThat(get("brand", address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.accused[0].status")
                .isEqualTo("RECEIVED");
        assertThat(get("brand2", address)).hasStatus(404);
        assertThat(get("seller", address)).hasStatus(403);
        assertThat(get("brand", "/api/v1/complaints?limit=1")).hasStatusOk();
    }

    @Test
    void numbers_and_owners_are_plain_text() {
        fixture.screened();
        assertThat(get("brand", "/api/v1/complaints?limit=1"))
                .bodyJson()
                .extractingPath("$[0].id")
                .asString()
                .startsWith("CP-");
        assertThat(get("brand", "/api/v1/rights"))
                .bodyJson()
                .extractingPath("$[0].owner")
                .isEqualTo("northpeak");
    }

    @Test
    void a_complaint_without_good_faith_or_with_too_much_text_is_refused() {
        assertThat(post("brand", "/api/v1/complaints", """
                {"rightId": "northpeak-tm-1", "listings": ["L100001"], "reason": "COUNTERFEIT",
                 "description": "The logo.", "bonaFide": false}""")).hasStatus(422);
        assertThat(post("brand", "/api/v1/complaints", """
                {"rightId": "northpeak-tm-1", "listings": ["L100001"], "reason": "COUNTERFEIT",
                 "description": "%s", "bonaFide": true}""".formatted("x".repeat(2001))))
                .hasStatus(400);
    }

    @Test
    void intake_asks_the_brand_answers_intake_accepts() {
        CaseId id = fixture.screened();
        String at = "/api/v1/cases/" + id;
        assertThat(get("intake", at + "/screening"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.why")
                .isNotNull();
        assertThat(get("brand", at + "/screening")).hasStatus(403);
        assertThat(post("brand", at + "/verification", "{\"kind\": \"ACCEPT\"}"))
                .hasStatus(403);
        assertThat(post("intake", at + "/verification", "{\"kind\": \"REJECT\"}"))
                .hasStatus(422);
        assertThat(post("intake", at + "/verification", "{\"kind\": \"CLARIFY\", \"text\": \"Where?\"}"))
                .hasStatus(204);
        assertThat(post("brand2", at + "/clarification", "{\"answer\": \"Here.\"}"))
                .hasStatus(404);
        assertThat(post("brand", at + "/clarification", "{\"answer\": \"Here.\"}"))
                .hasStatus(204);
        assertThat(post("brand", at + "/clarification", "{\"answer\": \"Here.\"}"))
                .hasStatus(409);
        assertThat(get("brand", at + "/clarification"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].answer")
                .isEqualTo("Here.");
        assertThat(post("intake", at + "/verification", "{\"kind\": \"ACCEPT\"}"))
                .hasStatus(204);
    }

    @Test
    void a_brand_withdraws() {
        CaseId id = fixture.screened();
        assertThat(post("brand2", "/api/v1/cases/" + id + "/withdrawal", "{\"reason\": \"Ours.\"}"))
                .hasStatus(404);
        assertThat(post("brand", "/api/v1/cases/" + id + "/withdrawal", "{\"reason\": \"Ours.\"}"))
                .hasStatus(204);
        life.goesOn(id.value());
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void evidence_goes_up_and_comes_down_guarded() {
        CaseId id = fixture.screened();
        MvcTestResult added = upload("brand", "/api/v1/cases/" + id + "/evidence");
        assertThat(added).hasStatus(201);
        assertThat(upload("brand2", "/api/v1/cases/" + id + "/evidence")).hasStatus(404);
        EvidenceItem item = evidence.of(Cast.BRAND, id).getLast();
        MvcTestResult down = get("intake", "/evidence/" + item.id());
        assertThat(down)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasBodyTextEqualTo("What we saw");
        assertThat(down.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(get("intake", "/evidence/" + item.id() + "/preview")
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("inline");
        assertThat(get("brand2", "/evidence/" + item.id())).hasStatus(404);
        assertThat(get("brand", "/api/v1/evidence/" + item.id())).hasStatusOk();
        assertThat(get("brand2", "/api/v1/evidence/" + item.id())).hasStatus(404);
        assertThat(get("intake", "/evidence/" + item.id() + "/thumbnail")).hasStatus(404);
    }

    @Test
    void a_draft_holds_the_evidence_until_the_complaint_is_filed() {
        ComplaintDraft draft = drafts.begin(Cast.BRAND);
        assertThat(upload("brand", "/api/v1/complaint-drafts/" + draft.number() + "/evidence"))
                .hasStatus(201);
        assertThat(upload("brand2", "/api/v1/complaint-drafts/" + draft.number() + "/evidence"))
                .hasStatus(404);
        assertThat(get("brand", "/api/v1/complaint-drafts/" + draft.number() + "/evidence"))
                .hasStatusOk();
        assertThat(get("brand", "/api/v1/rights")).hasStatusOk();
        assertThat(get("seller", "/api/v1/rights")).hasStatus(403);
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(as(account)).exchange();
    }

    private MvcTestResult post(String account, String path, String body) {
        return http.post()
                .uri(path)
                .with(as(account))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult upload(String account, String path) {
        return http.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile(
                        "file", "seen.txt", "text/plain", "What we saw".getBytes(StandardCharsets.UTF_8)))
                .with(as(account))
                .exchange();
    }

    private static RequestPostProcessor as(String account) {
        return SignedIn.as(Accounts.person(new PersonId(account)));
    }
}
