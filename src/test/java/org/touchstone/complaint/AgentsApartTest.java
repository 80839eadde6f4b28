package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Two agents complain for one owner and meet in one case: each reads its own words and files, the owner all. */
@PortalTest
class AgentsApartTest {

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    EvidenceVault vault;

    @Autowired
    RightFixture rights;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    Reporters standpoints;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Life life;

    private Person owner;
    private Person first;
    private Person second;
    private Right right;
    private List<String> listings;
    private CaseId id;

    @BeforeEach
    void aCaseThatOneAgentOpenedAndAnotherJoined() {
        owner = rights.owner();
        first = rights.owner();
        second = rights.owner();
        right = rights.verified(owner);
        rights.letter(first, owner);
        rights.letter(second, owner);
        listings = ComplaintFixture.freshListings(3);
        id = file(first, listings.get(0), "The seam is glued.");
        assertThat(file(second, listings.get(1), "The box has no hologram.")).isEqualTo(id);
    }

    @Test
    void each_agent_reads_its_own_complaint_and_the_owner_and_the_platform_both() {
        assertThat(said(first)).containsExactly("The seam is glued.");
        assertThat(said(second)).containsExactly("The box has no hologram.");
        for (Person reader : List.of(owner, Cast.INTAKE)) {
            assertThat(said(reader)).containsExactlyInAnyOrder("The seam is glued.", "The box has no hologram.");
        }
        assertThatThrownBy(() -> complaints.ofCase(rights.owner(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_agent_reads_its_own_remarks_on_listings_and_the_owner_all() {
        var ofFirst = Map.entry(listings.get(0), "On " + listings.get(0));
        var ofSecond = Map.entry(listings.get(1), "On " + listings.get(1));
        assertThat(complaints.remarks(first, id)).containsExactly(ofFirst);
        assertThat(complaints.remarks(second, id)).containsExactly(ofSecond);
        assertThat(complaints.remarks(owner, id)).containsOnly(ofFirst, ofSecond);
        assertThat(complaints.remarks(Cast.INTAKE, id)).containsOnly(ofFirst, ofSecond);
    }

    @Test
    void what_intake_asks_who_opened_the_case_and_hears_is_not_for_who_joined_it() {
        verifications.verify(Cast.INTAKE, id, new Verdict(Verdict.Kind.CLARIFY, null, "Where is it glued?"));
        assertThat(verifications.of(second, id)).isEmpty();
        assertThat(standing(second)).isEqualTo(Complaint.Because.NOTHING);
        assertThat(standing(first).question()).isEqualTo("Where is it glued?");
        verifications.answer(first, id, "Along the sleeve.");
        assertThat(verifications.clarifications(second, id)).isEmpty();
        for (Person reader : List.of(first, owner, Cast.INTAKE)) {
            assertThat(verifications.of(reader, id)).isPresent();
            assertThat(verifications.clarifications(reader, id))
                    .extracting(Clarification::answer)
                    .containsExactly("Along the sleeve.");
        }
    }

    @Test
    void an_agent_to_whom_the_case_passes_reads_what_it_is_asked_itself_and_nothing_that_another_was() {
        clarified(first, "Where is it glued?", "Along the sleeve.");
        complaints.takeBack(first, id, "It was a licensee.");
        clarified(second, "Which box?", "The grey one.");
        assertThat(answers(second)).containsExactly("The grey one.");
        assertThat(answers(first)).containsExactly("Along the sleeve.");
        assertThat(timeline(second)).contains("Which box?", "The grey one.");
        assertThat(timeline(second)).doesNotContain("Where is it glued?", "Along the sleeve.");
        for (Person reader : List.of(owner, Cast.INTAKE)) {
            assertThat(answers(reader)).containsExactly("Along the sleeve.", "The grey one.");
        }
    }

    @Test
    void a_volunteer_to_whom_the_case_passes_reads_neither_words_nor_files_of_the_agent_that_left_it() {
        CaseId alone = file(first, listings.get(2), "The seam is glued.", rights.verified(owner));
        Person volunteer = reporters.volunteer();
        standpoints.filed(
                new Report(alone, ReporterId.volunteer(volunteer.id()), "COUNTERFEIT", List.of(listings.get(2))));
        id = alone;
        keep(first, "seam.txt");
        clarified(first, "Where is it glued?", "Along the sleeve.");
        complaints.takeBack(first, id, "It was a licensee.");
        clarified(volunteer, "Which seam?", "The left one.");
        EvidenceItem ofVolunteer = keep(volunteer, "collar.txt");
        assertThat(answers(volunteer)).containsExactly("The left one.");
        assertThat(timeline(volunteer)).contains("Which seam?", "The left one.");
        assertThat(timeline(volunteer)).doesNotContain("Where is it glued?", "Along the sleeve.", "seam.txt");
        assertThat(seen(volunteer)).contains("collar.txt").doesNotContain("seam.txt");
        assertThat(vault.find(volunteer, ofVolunteer.id()).fileName()).isEqualTo("collar.txt");
        assertThat(seen(owner)).contains("collar.txt", "seam.txt");
        assertThat(answers(owner)).containsExactly("Along the sleeve.", "The left one.");
    }

    @Test
    void each_agent_sees_the_files_it_handed_in_and_the_owner_all() {
        EvidenceItem ofFirst = keep(first, "seam.txt");
        EvidenceItem ofSecond = keep(second, "box.txt");
        EvidenceItem ofOwner = keep(owner, "genuine.txt");
        assertThat(seen(first)).contains("seam.txt").doesNotContain("box.txt", "genuine.txt");
        assertThat(seen(second)).contains("box.txt").doesNotContain("seam.txt", "genuine.txt");
        assertThat(seen(owner)).contains("seam.txt", "box.txt", "genuine.txt");
        assertThat(seen(Cast.INTAKE)).contains("seam.txt", "box.txt", "genuine.txt");
        for (EvidenceItem hidden : List.of(ofFirst, ofOwner)) {
            assertThatThrownBy(() -> vault.find(second, hidden.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> vault.open(second, hidden.id())).isInstanceOf(NotFound.class);
        }
        assertThat(vault.find(second, ofSecond.id()).sha256()).isEqualTo(ofSecond.sha256());
    }

    @Test
    void a_colleague_sees_what_the_organisation_handed_in() {
        keep(first, "seam.txt");
        Person colleague = colleague(first);
        assertThat(seen(colleague)).contains("seam.txt");
        assertThat(said(colleague)).containsExactly("The seam is glued.");
    }

    @Test
    void what_somebody_handed_in_for_one_agent_stays_its_own_when_they_go_to_another() {
        keep(first, "seam.txt");
        Person colleague = colleague(first);
        people.welcome(new Person(first.id(), first.name(), second.organisation(), first.roles(), first.locale()));
        assertThat(seen(second)).doesNotContain("seam.txt");
        assertThat(seen(colleague)).contains("seam.txt");
    }

    @Test
    void as_many_files_as_there_are_take_as_many_questions_of_the_database_as_one() {
        people.welcome(first);
        people.welcome(second);
        keep(first, "seam.txt");
        keep(second, "box.txt");
        int few = questions(() -> seen(second));
        for (int i = 0; i < 10; i++) {
            keep(first, "seam-" + i + ".txt");
            keep(second, "box-" + i + ".txt");
        }
        assertThat(questions(() -> assertThat(seen(second)).hasSizeGreaterThan(10)))
                .isEqualTo(few);
    }

    /** How often tables were read that say who may see what. */
    private int questions(Runnable asked) {
        return transaction.execute(status -> {
            int before = reads();
            asked.run();
            return reads() - before;
        });
    }

    private int reads() {
        return jdbc.sql("""
                        select sum(seq_scan + coalesce(idx_scan, 0)) from pg_stat_xact_user_tables
                        where relname in ('case_file', 'case_grant', 'person', 'organisation')""").query(Integer.class).single();
    }

    private static Person colleague(Person person) {
        return new Person(
                new PersonId(person.id().value() + "-colleague"),
                "Colleague",
                person.organisation(),
                person.roles(),
                person.locale());
    }

    @Test
    void the_timeline_names_to_an_agent_neither_complaints_nor_questions_nor_files_of_another() {
        verifications.verify(Cast.INTAKE, id, new Verdict(Verdict.Kind.CLARIFY, null, "Where is it glued?"));
        verifications.answer(first, id, "Along the sleeve.");
        keep(first, "seam.txt");
        keep(second, "box.txt");
        String numberOfFirst = complaints.ofCase(first, id).getFirst().id().value();
        String numberOfSecond = complaints.ofCase(second, id).getFirst().id().value();
        assertThat(timeline(second))
                .contains(numberOfSecond, "box.txt")
                .doesNotContain(numberOfFirst, "Where is it glued?", "Along the sleeve.", "seam.txt");
        assertThat(timeline(first))
                .contains(numberOfFirst, "Where is it glued?", "Along the sleeve.", "seam.txt")
                .doesNotContain(numberOfSecond, "box.txt");
        assertThat(timeline(owner))
                .contains(numberOfFirst, numberOfSecond, "Where is it glued?", "Along the sleeve.")
                .contains("seam.txt", "box.txt");
    }

    @Test
    void an_agent_that_joined_still_sees_the_case_and_how_it_goes_on() {
        assertThat(cases.see(second, id).stage()).isEqualTo(cases.of(id).stage());
        assertThat(complaints
                        .of(second, null, 10)
                        .getFirst()
                        .accused()
                        .getFirst()
                        .caseId())
                .isEqualTo(id);
    }

    @Test
    void over_the_api_it_is_the_same() throws Exception {
        verifications.verify(Cast.INTAKE, id, new Verdict(Verdict.Kind.CLARIFY, null, "Where is it glued?"));
        verifications.answer(first, id, "Along the sleeve.");
        EvidenceItem ofFirst = keep(first, "seam.txt");
        String complaint = complaints.ofCase(first, id).getFirst().id().value();
        String questions = "/api/v1/cases/" + id + "/clarification";
        String evidence = "/api/v1/cases/" + id + "/evidence";
        mvc.perform(get(questions).with(SignedIn.as(second)))
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(get(questions).with(SignedIn.as(owner)))
                .andExpect(jsonPath("$.length()").value(1));
        mvc.perform(get(evidence).with(SignedIn.as(second)))
                .andExpect(jsonPath("$[?(@.fileName == 'seam.txt')]").isEmpty());
        mvc.perform(get(evidence).with(SignedIn.as(owner)))
                .andExpect(jsonPath("$[?(@.fileName == 'seam.txt')]").isNotEmpty());
        mvc.perform(get("/api/v1/evidence/" + ofFirst.id()).with(SignedIn.as(second)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/complaints/" + complaint).with(SignedIn.as(second)))
                .andExpect(status().isNotFound());
    }

    private void clarified(Person asked, String question, String answer) {
        verifications.verify(Cast.INTAKE, id, Verdict.clarify(question));
        verifications.answer(asked, id, answer);
    }

    private List<@Nullable String> answers(Person reader) {
        return verifications.clarifications(reader, id).stream()
                .map(Clarification::answer)
                .toList();
    }

    private CaseId file(Person by, String listing, String description) {
        return file(by, listing, description, right);
    }

    private CaseId file(Person by, String listing, String description, Right which) {
        var complaint = new NewComplaint(
                which.id(),
                List.of(listing),
                ComplaintReason.COUNTERFEIT,
                description,
                new Particulars(Map.of(), Map.of(listing, "On " + listing)),
                null,
                null,
                true);
        CaseId filed = complaints.file(by, complaint).cases().getFirst();
        life.goesOn(filed.value());
        return filed;
    }

    private EvidenceItem keep(Person by, String name) {
        byte[] content = (name + " of " + id).getBytes(StandardCharsets.UTF_8);
        return vault.keep(by, id.value(), id, name, new ByteArrayInputStream(content));
    }

    private List<String> said(Person reader) {
        return complaints.ofCase(reader, id).stream()
                .map(Complaint::description)
                .toList();
    }

    private List<String> seen(Person reader) {
        return vault.of(reader, id).stream().map(EvidenceItem::fileName).toList();
    }

    private Complaint.Because standing(Person reader) {
        return complaints.of(reader, null, 10).getFirst().accused().getFirst().because();
    }

    private List<String> timeline(Person reader) {
        return cases.timeline(reader, id).stream()
                .flatMap(entry -> entry.arguments().stream())
                .toList();
    }
}
