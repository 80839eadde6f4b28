package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Complaints that an agent files by letter of authorisation: whose case it is, and who sees and does what in it. */
@PortalTest
class AgentTest {

    @Autowired
    Complaints complaints;

    @Autowired
    Screenings screenings;

    @Autowired
    Verifications verifications;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    RightFixture rights;

    @Autowired
    Letters letters;

    @Autowired
    Retractions retractions;

    @Autowired
    CaseFixture opened;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    private Person owner;
    private Person agent;
    private Right right;
    private Letter letter;

    @BeforeEach
    void anAgentWithALetter() {
        owner = rights.owner();
        agent = rights.owner();
        right = rights.verified(owner);
        letter = rights.letter(agent, owner);
    }

    @Test
    void the_case_is_the_owners_and_its_reporter_the_agent() {
        CaseFile file = cases.see(agent, file(agent));
        assertThat(file.brand()).isEqualTo(owner.organisation());
        assertThat(file.reporter()).isEqualTo(agent.organisation());
        assertThat(file.reporterPerson()).isEqualTo(agent.id());
    }

    @Test
    void screening_finds_the_reporter_authorised_as_long_as_the_letter_stands() {
        CaseId id = file(agent);
        assertThat(authorised(id)).isTrue();
        letters.end(owner, letter.id());
        screenings.screen(id);
        assertThat(authorised(id)).isFalse();
    }

    @Test
    void the_agent_sees_what_it_filed_and_the_owner_sees_all() {
        CaseId byAgent = file(agent);
        CaseId byOwner = file(owner);
        assertThat(cases.sees(agent, byAgent)).isTrue();
        assertThat(cases.sees(agent, byOwner)).isFalse();
        assertThatThrownBy(() -> cases.see(agent, byOwner)).isInstanceOf(NotFound.class);
        assertThat(cases.sees(owner, byAgent)).isTrue();
        assertThat(cases.sees(owner, byOwner)).isTrue();
        assertThat(cases.sees(rights.owner(), byAgent)).isFalse();
    }

    @Test
    void an_agent_that_joins_a_case_of_the_owner_sees_that_one_too() {
        List<String> listings = ComplaintFixture.freshListings(2);
        CaseId first = file(owner, listings.getFirst());
        assertThat(cases.sees(agent, first)).isFalse();
        assertThat(file(agent, listings.getLast())).isEqualTo(first);
        assertThat(cases.sees(agent, first)).isTrue();
    }

    @Test
    void an_agent_is_warned_of_what_is_pending_and_learns_the_number_of_its_own_cases_only() {
        List<String> listings = ComplaintFixture.freshListings(3);
        file(owner, listings.get(0));
        CaseId own = file(agent, listings.get(1));
        life.passes(Duration.ofDays(4));
        CaseId later = file(owner, listings.get(2));
        assertThat(duplicates.of(owner, right.id(), listings, null))
                .extracting(Duplicates.Pending::caseId)
                .contains(own, later);
        assertThat(duplicates.of(agent, right.id(), listings, null))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).isEqualTo(new Duplicates.Pending(listings.get(0), own, false)),
                        one -> assertThat(one).isEqualTo(new Duplicates.Pending(listings.get(1), own, false)),
                        one -> assertThat(one).isEqualTo(new Duplicates.Pending(listings.get(2), null, true)));
        letters.end(owner, letter.id());
        assertThat(duplicates.of(agent, right.id(), listings, null)).isEmpty();
    }

    @Test
    void a_refusal_does_not_tell_an_agent_the_number_of_a_case_that_it_cannot_open() {
        String listing = ComplaintFixture.freshListings(1).getFirst();
        CaseId owners = file(owner, listing);
        for (Duration later : List.of(Duration.ZERO, Duration.ofDays(4))) {
            life.passes(later);
            assertThatThrownBy(() -> file(agent, listing))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("already accused under this right in an open case: " + listing + ".")
                    .hasMessageNotContaining(owners.value());
            assertThatThrownBy(() -> file(owner, listing)).hasMessageContaining(owners.value());
        }
    }

    @Test
    void what_intake_asks_of_the_reporter_is_asked_of_the_agent() {
        CaseId id = file(agent);
        verifications.verify(Cast.INTAKE, id, new Verdict(Verdict.Kind.CLARIFY, null, "Where did you see it?"));
        assertThat(inbox.open(agent, id.value(), "answerClarification")).isPresent();
        assertThat(inbox.open(owner, id.value(), "answerClarification")).isEmpty();
        verifications.answer(agent, id, "On the first picture.");
        assertThat(verifications.clarifications(owner, id)).hasSize(1);
    }

    @Test
    void only_who_filed_it_takes_it_back() {
        CaseId id = file(agent);
        assertThatThrownBy(() -> complaints.takeBack(owner, id, "We did not mean it."))
                .isInstanceOf(Refused.class);
        complaints.takeBack(agent, id, "We were wrong.");
        life.goesOn(id.value());
        assertThat(cases.of(id).closed()).isTrue();
    }

    @Test
    void the_owner_calls_what_an_agent_says_an_error_before_anybody_is_penalised_for_it() {
        CaseId id = file(agent);
        life.goesOn(id.value());
        assertThat(retractions.mayRetract(owner, id)).isTrue();
        assertThat(retractions.mayRetract(agent, id)).as("an agent withdraws").isFalse();
        refused("complaint.refused.notDecided", () -> retractions.retract(agent, id, "We were wrong."));
        retractions.retract(owner, id, "They are an authorised dealer of ours.");
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.TAKEN_BACK);
        ComplaintId number = complaints.ofCase(agent, id).getFirst().id();
        assertThat(complaints.see(agent, number).accused().getFirst().status()).isEqualTo(ComplaintStatus.TAKEN_BACK);
    }

    @Test
    void of_an_owner_and_its_agent_the_one_who_does_not_call_it_an_error_is_told_why() {
        CaseId byOwner = file(agent);
        retractions.retract(owner, byOwner, "They are an authorised dealer of ours.");
        assertThat(toldOf(byOwner, agent)).contains("complaint.notice.retractedByOwner");
        assertThat(toldOf(byOwner, owner)).noneMatch(key -> key.startsWith("complaint.notice.retracted"));
        CaseId byAgent = file(agent);
        cases.ground(byAgent, "counterfeit");
        opened.at(byAgent, "penalty");
        retractions.retract(agent, byAgent, "We were wrong.");
        assertThat(toldOf(byAgent, owner)).contains("complaint.notice.retractedByAgent");
        assertThat(toldOf(byAgent, agent)).noneMatch(key -> key.startsWith("complaint.notice.retracted"));
    }

    @Test
    void who_reported_the_same_hears_that_it_was_called_an_error_and_not_what_the_agent_says_of_it() {
        CaseId id = file(agent);
        Person joined = reporters.joined(id, reporters.brand());
        Person volunteer = reporters.joined(id, reporters.volunteer());
        cases.ground(id, "counterfeit");
        opened.at(id, "penalty");
        retractions.retract(agent, id, "We were wrong.");
        for (Person other : List.of(joined, volunteer)) {
            assertThat(notices.about(other, id.value())).singleElement().satisfies(notice -> {
                assertThat(notice.textKey()).isEqualTo("complaint.notice.retractedForOwner");
                assertThat(notice.sentence(Locale.ENGLISH)).contains(id.value()).doesNotContain("We were wrong");
            });
        }
    }

    @Test
    void an_agent_whose_letter_ended_undoes_nothing_of_what_was_decided() {
        CaseId id = file(agent);
        cases.ground(id, "counterfeit");
        opened.at(id, "penalty");
        assertThat(retractions.mayRetract(agent, id)).isTrue();
        letters.end(owner, letter.id());
        assertThat(retractions.mayRetract(agent, id)).isFalse();
        assertThatThrownBy(() -> retractions.retract(agent, id, "We were wrong."))
                .isInstanceOf(Forbidden.class);
        assertThat(retractions.mayRetract(owner, id)).isTrue();
    }

    @Test
    void without_its_letter_an_agent_files_nothing_more_and_keeps_its_cases() {
        CaseId before = file(agent);
        letters.end(owner, letter.id());
        assertThatThrownBy(() -> file(agent))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.letterEnded"));
        assertThat(cases.sees(agent, before)).isTrue();
    }

    private List<String> toldOf(CaseId id, Person person) {
        return notices.about(person, id.value()).stream().map(Notice::textKey).toList();
    }

    private CaseId file(Person by) {
        return file(by, ComplaintFixture.freshListings(1).getFirst());
    }

    private CaseId file(Person by, String listing) {
        var complaint = new NewComplaint(
                right.id(), List.of(listing), ComplaintReason.COUNTERFEIT, "The logo is upside down.", null, true);
        CaseId id = complaints.file(by, complaint).cases().getFirst();
        life.goesOn(id.value());
        return id;
    }

    private boolean authorised(CaseId id) {
        return screenings.of(Cast.INTAKE, id).checks().stream()
                .filter(result -> result.check() == Check.REPORTER_AUTHORISED)
                .allMatch(Check.Result::passed);
    }
}
