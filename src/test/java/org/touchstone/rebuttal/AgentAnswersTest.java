package org.touchstone.rebuttal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.Trace;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.Figures;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** A seller refutes what an agent complained of for an owner: the agent answers and answers for it, the owner is told. */
@PortalTest
class AgentAnswersTest {

    private static final Answer CONTEST = new Answer(
            Answer.Position.CONTEST, "The owner never supplied this seller.", "The hologram is printed on paper.");

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    RebuttalDesk desk;

    @Autowired
    Complaints complaints;

    @Autowired
    Reporters reporters;

    @Autowired
    ReporterFixture reported;

    @Autowired
    RightFixture rights;

    @Autowired
    CaseFixture opened;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    MockMvc mvc;

    @Autowired
    Trace trace;

    @Autowired
    Life life;

    private Person owner;
    private Person agent;
    private Right right;
    private CaseId id;

    @BeforeEach
    void theSellerHasRefutedWhatAnAgentComplainedOf() {
        owner = rights.owner();
        agent = rights.owner();
        right = rights.verified(owner);
        rights.letter(agent, owner);
        id = file(agent, "L100001");
        opened.at(id, "rebuttal");
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
    }

    @Test
    void the_agent_has_the_task_and_nobody_else() {
        assertThat(inbox.open(agent, id.value(), Rebuttals.ANSWER)).isPresent();
        assertThat(inbox.open(owner, id.value(), Rebuttals.ANSWER)).isEmpty();
        assertThat(inbox.open(rights.owner(), id.value(), Rebuttals.ANSWER)).isEmpty();
    }

    @Test
    void the_agent_answers_and_the_platform_assesses_it() {
        rebuttals.answer(agent, id, CONTEST);
        assertThat(state()).isEqualTo(RebuttalFile.State.ASSESSING);
        assertThat(desk.of(agent, id)
                        .orElseThrow()
                        .history()
                        .getFirst()
                        .answered()
                        .answer())
                .isEqualTo(CONTEST);
    }

    @Test
    void neither_the_owner_nor_a_stranger_answers_in_its_place() {
        assertThatThrownBy(() -> rebuttals.answer(owner, id, CONTEST)).isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> rebuttals.answer(rights.owner(), id, CONTEST)).isInstanceOf(NotFound.class);
        assertThat(state()).isEqualTo(RebuttalFile.State.ANSWERING);
        assertThat(desk.of(Cast.MANAGER, id).orElseThrow().history().getFirst().answered())
                .isNull();
    }

    @Test
    void over_the_api_the_turn_is_the_agents_too() throws Exception {
        String answer = "{\"position\": \"CONTEST\", \"reasons\": \"The owner never supplied this seller.\"}";
        var address = "/api/v1/cases/" + id + "/rebuttal-answer";
        mvc.perform(post(address)
                        .with(SignedIn.as(owner))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer))
                .andExpect(status().isConflict());
        mvc.perform(post(address)
                        .with(SignedIn.as(agent))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/cases/{id}/rebuttal", id.value()).with(SignedIn.as(owner)))
                .andExpect(jsonPath("$.state").value("ASSESSING"));
    }

    @Test
    void the_agent_is_asked_and_the_owner_told_who_answers_and_by_when() {
        assertThat(told(agent)).contains("rebuttal.notice.filed");
        assertThat(told(owner)).contains("rebuttal.notice.filedOwner").doesNotContain("rebuttal.notice.filed");
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(notices.about(owner, id.value()).getFirst().sentence(language))
                    .contains(id.value(), agent.organisation().value().replace("owner-", "Owner "))
                    .doesNotContain("{");
        }
    }

    @Test
    void both_hear_how_it_ended() {
        rebuttals.answer(agent, id, new Answer(Answer.Position.CONCEDE, "", ""));
        assertThat(told(agent)).contains("rebuttal.notice.ended");
        assertThat(told(owner)).contains("rebuttal.notice.ended");
    }

    @Test
    void who_reported_the_same_hears_how_it_ended_too() {
        Person joined = reported.joined(id, reported.brand());
        Person volunteer = reported.joined(id, reported.volunteer());
        rebuttals.answer(agent, id, new Answer(Answer.Position.CONCEDE, "", ""));
        assertThat(told(joined)).containsExactly("rebuttal.notice.ended");
        assertThat(told(volunteer)).containsExactly("rebuttal.notice.ended");
    }

    @Test
    void the_agents_silence_decides_for_the_seller_and_stands_in_the_agents_record_alone() {
        life.fires(id.value(), "answerDeadline");
        assertThat(desk.of(agent, id).orElseThrow().outcome()).isEqualTo(Outcome.REPORTER_SILENT);
        await().untilAsserted(() -> assertThat(figures(agent).rebutted()).isEqualTo(1));
        assertThat(figures(owner)).isEqualTo(Figures.NONE);
    }

    @Test
    void an_agent_that_only_joined_has_no_say_and_does_not_read_what_was_told_the_platform_alone() {
        Person other = rights.owner();
        rights.letter(other, owner);
        Right second = rights.verified(owner);
        CaseId joined = file(agent, "L100002", second);
        assertThat(file(other, "L100003", second)).isEqualTo(joined);
        opened.at(joined, "rebuttal");
        rebuttals.refute(Cast.SELLER, joined, RebuttalFixture.refutation());
        assertThatThrownBy(() -> rebuttals.answer(other, joined, CONTEST)).isInstanceOf(NotYourTurn.class);
        rebuttals.answer(agent, joined, CONTEST);
        assertThat(desk.of(other, joined).orElseThrow().toString())
                .contains("never supplied")
                .doesNotContain("hologram");
        assertThat(desk.of(owner, joined).orElseThrow().toString()).contains("hologram");
    }

    @Test
    void when_the_agent_takes_its_complaint_back_who_joined_it_answers() {
        CaseId joined = refutedOfTwo("L100004", "L100005");
        complaints.takeBack(agent, joined, "We were wrong.");
        assertThat(inbox.open(agent, joined.value(), Rebuttals.ANSWER)).isEmpty();
        assertThat(inbox.open(owner, joined.value(), Rebuttals.ANSWER)).isPresent();
        assertThat(notices.about(owner, joined.value()))
                .extracting(Notice::textKey)
                .contains("rebuttal.notice.filed");
        rebuttals.answer(owner, joined, CONTEST);
        assertThat(desk.of(owner, joined).orElseThrow().state()).isEqualTo(RebuttalFile.State.ASSESSING);
    }

    @Test
    void whoever_is_to_answer_instead_has_all_the_time_that_there_is_for_an_answer() {
        CaseId joined = refutedOfTwo("L100006", "L100007");
        Instant before = answerBy(joined);
        life.passes(Duration.ofDays(3));
        complaints.takeBack(agent, joined, "We were wrong.");
        Instant fresh = answerBy(joined);
        assertThat(fresh).isEqualTo(before.plus(Duration.ofDays(3)));
        assertThat(inbox.open(owner, joined.value(), Rebuttals.ANSWER)
                        .orElseThrow()
                        .due())
                .isEqualTo(fresh);
        assertThat(trace.due("rebuttal", joined.value(), "answerDeadline")).isEqualTo(fresh);
        assertThat(notices.about(owner, joined.value()))
                .filteredOn(notice -> notice.textKey().equals("rebuttal.notice.filed"))
                .extracting(notice -> notice.arguments().getLast())
                .containsExactly(Moment.kept(fresh));
    }

    /** The agent complained first, then the owner; the seller has refuted it and the agent is to answer. */
    private CaseId refutedOfTwo(String ofAgent, String ofOwner) {
        Right second = rights.verified(owner);
        CaseId joined = file(agent, ofAgent, second);
        assertThat(file(owner, ofOwner, second)).isEqualTo(joined);
        opened.at(joined, "rebuttal");
        rebuttals.refute(Cast.SELLER, joined, RebuttalFixture.refutation());
        return joined;
    }

    private Instant answerBy(CaseId which) {
        return desk.of(Cast.MANAGER, which).orElseThrow().answerBy();
    }

    private CaseId file(Person by, String listing) {
        return file(by, listing, right);
    }

    private CaseId file(Person by, String listing, Right which) {
        var complaint = new NewComplaint(
                which.id(), List.of(listing), ComplaintReason.COUNTERFEIT, "The logo is upside down.", null, true);
        CaseId filed = complaints.file(by, complaint).cases().getFirst();
        life.goesOn(filed.value());
        return filed;
    }

    private RebuttalFile.State state() {
        return desk.of(Cast.MANAGER, id).orElseThrow().state();
    }

    private Figures figures(Person person) {
        return reporters.figures(ReporterId.brand(person.organisation()));
    }

    private List<String> told(Person person) {
        return notices.about(person, id.value()).stream().map(Notice::textKey).toList();
    }
}
