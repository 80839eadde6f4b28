package org.touchstone.scope;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.SignedIn;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.PortalClock;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.rebuttal.Assessment.Verdict;
import org.touchstone.registration.RegistrationFixture;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.rights.GuideAudience;
import org.touchstone.rights.RightFixture;
import org.touchstone.tip.TipFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One existing thing of every kind, of Northpeak, of a seller without an account and of the police of Shanghai: all of
 * one case that went through the whole life. For anybody else these things must not exist.
 */
@TestComponent
class Foreign {

    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{\\w+[^/]*}");
    private static final Pattern PLACE = Pattern.compile("\\$([a-z]+)");

    private final MockMvc mvc;
    private final JsonMapper json;
    private final Stage stage;
    private final CaseFixture cases;
    private final ReporterFixture reporters;
    private final ReporterRecords records;
    private final TipFixture tips;
    private final Life life;
    private final RightFixture rights;
    private final RegistrationFixture registrations;
    private final DisposalFixture disposals;
    private final LegalHolds holds;
    private final Map<String, String> ids = new HashMap<>();

    Foreign(
            MockMvc mvc,
            JsonMapper json,
            Stage stage,
            CaseFixture cases,
            ReporterFixture reporters,
            ReporterRecords records,
            TipFixture tips,
            Life life,
            RightFixture rights,
            RegistrationFixture registrations,
            DisposalFixture disposals,
            LegalHolds holds) {
        this.mvc = mvc;
        this.json = json;
        this.stage = stage;
        this.cases = cases;
        this.reporters = reporters;
        this.records = records;
        this.tips = tips;
        this.life = life;
        this.rights = rights;
        this.registrations = registrations;
        this.disposals = disposals;
        this.holds = holds;
    }

    /** The numbers of the things by the word before them in an address, such as {@code cases}. */
    synchronized Map<String, String> ids() {
        if (ids.isEmpty()) {
            PortalClock.retell(Duration.ofDays(60), this::live);
        }
        return ids;
    }

    /** Numbers that nobody else may come across, not even in a list. */
    Stream<String> numbers() {
        return Stream.of(
                        "cases",
                        "complaints",
                        "evidence",
                        "purchases",
                        "referrals",
                        "leads",
                        "appeals",
                        "tasks",
                        "registrations",
                        "letters")
                .map(ids()::get);
    }

    /** The name of the accused, which stands on everything of the case. */
    String store() {
        return ids().get("store");
    }

    private void live() {
        Tale tale = stage.journey().filed();
        String id = tale.id().value();
        ids.put("cases", id);
        ids.put("complaints", naming(id, Cast.BRAND, "/api/v1/complaints?limit=200"));
        handIn("evidence", "/api/v1/cases/" + id + "/evidence");
        draft();
        file();
        tale.purchaseOrdered().bought().received().examined(Finding.COUNTERFEIT);
        ids.put("purchases", naming(id, Cast.INVESTIGATOR, "/api/v1/purchases"));
        tale.refuted().contested().assessed(Verdict.FICTITIOUS).punished(Severity.MEDIUM);
        tale.chased("shanghai-police").released().accepted("shanghai-police");
        referral(id);
        tale.appealed();
        var appeals = get("/api/v1/tasks").param("case", id).param("step", "decideAppeal");
        ids.put(
                "appeals",
                read(Cast.ADJUDICATOR2, appeals).at("/tasks/0/subject").asString());
        var commands = get("/api/v1/marketplace/commands").param("case", id);
        ids.put("commands", read(Cast.MANAGER, commands).at("/0/key").asString());
        ids.put("tasks", cases.open().value());
        watch();
        ids.put("listings", "L100001");
        ids.put("picture", "L100001");
        JsonNode file = read(Cast.MANAGER, get("/api/v1/cases/" + id));
        ids.put("sellers", file.at("/sellerId").asString());
        ids.put("store", file.at("/sellerName").asString());
        ids.put("organisations", "northpeak");
        ids.put("people", "nobody-of-this-name"); // whoever is taken out is missed by all other tests
        ids.put("statements", id);
        registered();
        reporter();
        ids.put("disposals", disposals.proposed(disposals.due()).value());
        ids.put("holds", hold(id));
        ids.put("tips", tips.toCheck(Cast.BRAND.organisation()).value());
        ids.put("publicreports", tips.handedOn(Cast.BRAND).value());
    }

    /** A brand of its own, of whose complaints one was knowingly false: a measure waits for an adjudicator. */
    private void reporter() {
        Person brand = reporters.brand();
        reporters.knowinglyFalse(brand);
        var record = records.see(Cast.MANAGER, reporters.number(brand));
        ids.put("reporters", record.reporter().number().value());
        ids.put("reporter-measures", record.measures().getFirst().id().value());
    }

    /** A legal hold of the police of Shanghai, of which another agency does not learn. */
    private String hold(String id) {
        var caseId = new CaseId(id);
        holds.place(Cast.OFFICER, caseId, "A court has asked for the file.");
        return String.valueOf(holds.of(Cast.OFFICER, caseId).getFirst().id());
    }

    /** A right, a letter and a guide of Northpeak, and two registrations: one sent, one still written. */
    private void registered() {
        ids.put("rights", rights.verified(Cast.BRAND).id());
        ids.put("guides", rights.guided(Cast.BRAND, GuideAudience.VOLUNTEERS).id());
        ids.put("sections", "PACKAGING");
        ids.put("pictures", "EV-2014-000001");
        String registration = registrations.sent(Cast.BRAND).value();
        ids.put("registrations", registration);
        var begun = registrations.complete(Cast.BRAND, RegistrationKind.RIGHT, registrations.mark());
        ids.put("drafts", begun.value());
        var pages = get("/api/v1/registrations/" + registration + "/files");
        ids.put("files", read(Cast.BRAND, pages).at("/0/id").asString());
        ids.put("letters", rights.letter(rights.owner(), Cast.BRAND).id());
    }

    private void watch() {
        var round = post("/api/v1/rounds").contentType(APPLICATION_JSON).content("{\"guided\":0,\"random\":1}");
        String id = read(Cast.INVESTIGATOR, round).at("/id").asString();
        life.goesOn(id);
        ids.put("rounds", id);
        var watches = get("/api/v1/rounds/" + id + "/watches");
        ids.put("watches", read(Cast.INVESTIGATOR, watches).at("/0/id").asString());
    }

    /** The number of the one thing in a list that names the case. */
    private String naming(String caseId, Person reader, String list) {
        for (JsonNode one : read(reader, get(list))) {
            if (one.toString().contains(caseId)) {
                return one.at("/id").asString();
            }
        }
        throw new AssertionError("Nothing of " + caseId + " in " + list);
    }

    private void referral(String caseId) {
        for (JsonNode referral : read(Cast.OFFICER, get("/api/v1/referrals"))) {
            String lead = referral.at("/lead").asString();
            if (read(Cast.INVESTIGATOR, get("/api/v1/leads/" + lead)).toString().contains(caseId)) {
                ids.put("referrals", referral.at("/id").asString());
                ids.put("leads", lead);
            }
        }
    }

    private void draft() {
        String number =
                read(Cast.BRAND, post("/api/v1/complaint-drafts")).at("/number").asString();
        ids.put("complaint-drafts", number);
        handIn("draft-evidence", "/api/v1/complaint-drafts/" + number + "/evidence");
    }

    /** A file of complaints with nothing in it that could be filed. */
    private void file() {
        var csv = new MockMultipartFile(
                "file", "rows.csv", "text/csv", "Right,Reason,Listing,What is wrong\r\n?,?,?,?".getBytes());
        String id = read(
                        Cast.BRAND,
                        multipart("/api/v1/complaint-files").file(csv).param("bonaFide", "true"))
                .at("/id")
                .asString();
        ids.put("complaint-files", id);
        ids.put("complaintfile", id);
    }

    private void handIn(String as, String path) {
        ids.put(as, read(Cast.BRAND, multipart(path).file(text())).at("/id").asString());
    }

    static MockMultipartFile text() {
        return new MockMultipartFile("file", "note.txt", "text/plain", "The seam is crooked.".getBytes());
    }

    /** The address with existing numbers in place of its variables. */
    String fill(String path) {
        return VARIABLE.matcher(path.replace("{step}", "verifyComplaint"))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + id(found.group(1))));
    }

    /** A text with existing numbers in place of words such as {@code $cases}. */
    String fillWords(String body) {
        return PLACE.matcher(body).replaceAll(found -> Matcher.quoteReplacement(id(found.group(1))));
    }

    private String id(String kind) {
        String id = ids().get(kind);
        if (id == null || id.isEmpty()) {
            throw new AssertionError("No existing thing of the kind " + kind + ": let Foreign make one");
        }
        return id;
    }

    private JsonNode read(Person by, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var response =
                    mvc.perform(request.with(SignedIn.as(by))).andReturn().getResponse();
            if (response.getStatus() >= 300) {
                throw new AssertionError(response.getStatus() + " " + response.getContentAsString());
            }
            return json.readTree(response.getContentAsString());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
