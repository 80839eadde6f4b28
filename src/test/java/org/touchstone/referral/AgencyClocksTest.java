package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.referral.ReferralFixture.SHANGHAI;
import static org.touchstone.referral.ReferralFixture.ZHEJIANG;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.DueDates;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.NextClock;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;

/** The clocks of agencies and of those who work for them, and who of a case learns of them. */
@PortalTest
class AgencyClocksTest {

    private static final NextClock NOTHING = new NextClock(null, false);

    @Autowired
    ReferralFixture fixture;

    @Autowired
    Referrals referrals;

    @Autowired
    Cases cases;

    @Autowired
    DueDates dates;

    @Autowired
    Inbox inbox;

    @Autowired
    ManagementService management;

    @Autowired
    Life life;

    @Autowired
    Clock clock;

    @Test
    void the_head_of_unit_sets_by_when_the_outcome_is_recorded_and_the_reminder_moves_with_it() {
        ReferralId referral = fixture.assigned();
        Instant to = inDays(20);
        refused("cases.refused.dueRole", () -> dates.set(Cast.OFFICER, referral.value(), "recordOutcome", to));
        assertThatThrownBy(() -> dates.set(Cast.OFFICER2, referral.value(), "recordOutcome", to))
                .isInstanceOf(NotYourTurn.class);
        dates.set(Cast.SUPERVISOR, referral.value(), "recordOutcome", to);
        assertThat(due(referral)).isEqualTo(to);
        assertThat(management.createJobQuery().activityId("outcomeOverdue").list().stream()
                        .filter(job -> job.getDuedate().toInstant().equals(to)))
                .hasSize(1);
    }

    @Test
    void after_the_reminder_there_can_still_be_a_new_date() {
        ReferralId referral = fixture.assigned();
        life.fires(referral.value(), "outcomeOverdue");
        Instant to = inDays(30);
        dates.set(Cast.SUPERVISOR, referral.value(), "recordOutcome", to);
        assertThat(due(referral)).isEqualTo(to);
    }

    @Test
    void nobody_moves_the_statutory_clock_of_an_agency() {
        ReferralId referral = fixture.sent();
        refused(
                "cases.refused.dueFixed",
                () -> dates.set(Cast.SUPERVISOR, referral.value(), "decideReferral", inDays(20)));
    }

    @Test
    void while_its_question_waits_the_clock_is_paused_for_the_agency_and_for_staff_only() {
        CaseId id = fixture.penalised();
        ReferralId referral = fixture.at(fixture.released(id, SHANGHAI, ZHEJIANG), SHANGHAI);
        assertThat(inbox.nextClock(Cast.OFFICER, id).paused()).isFalse();
        cases.notified(id);
        ask(referral);
        assertThat(inbox.nextClock(Cast.OFFICER, id).paused()).isTrue();
        assertThat(inbox.nextClock(Cast.INVESTIGATOR, id).paused()).isTrue();
        assertThat(inbox.nextClock(Cast.OFFICER2, id).paused()).isFalse();
        assertThat(inbox.nextClock(Cast.SELLER, id)).isEqualTo(NOTHING);
        assertThat(inbox.nextClock(Cast.BRAND, id)).isEqualTo(NOTHING);
    }

    @Test
    void the_accused_does_not_learn_by_when_staff_look_for_the_source() {
        CaseId id = fixture.penalised();
        cases.notified(id);
        assertThat(cases.sees(Cast.SELLER, id)).isTrue();
        assertThat(inbox.nextClock(Cast.INVESTIGATOR, id).due()).isNotNull();
        assertThat(inbox.nextClock(Cast.SELLER, id)).isEqualTo(NOTHING);
    }

    @Test
    void what_one_agency_asks_and_plans_the_other_does_not_read() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI, ZHEJIANG);
        ReferralId asking = fixture.at(lead, SHANGHAI);
        ask(asking);
        referrals.answer(Cast.INVESTIGATOR, asking, "Sunny Outlet rents it since May.");
        fixture.assign(asking);
        dates.set(Cast.SUPERVISOR, asking.value(), "recordOutcome", inDays(20));
        String[] theirs = {
            "referral.timeline.AgencyAskedMore", "referral.timeline.AgencyAnswered", "cases.timeline.DueDateSet"
        };
        assertThat(reads(Cast.OFFICER, id)).contains(theirs);
        assertThat(reads(Cast.MANAGER, id)).contains(theirs);
        assertThat(reads(Cast.OFFICER2, id))
                .contains("referral.timeline.ReferralSent")
                .doesNotContain(theirs);
    }

    @Test
    void why_one_agency_declined_the_other_does_not_read() {
        CaseId id = fixture.penalised();
        ReferralId declining = fixture.at(fixture.released(id, SHANGHAI, ZHEJIANG), ZHEJIANG);
        referrals.decide(Cast.OFFICER2, declining, new AgencyDecision.Decline("Nobody can be spared this year."));
        assertThat(reads(Cast.MANAGER, id)).contains("referral.timeline.ReferralDeclined");
        assertThat(reads(Cast.OFFICER, id)).doesNotContain("referral.timeline.ReferralDeclined");
    }

    private List<String> reads(Person reader, CaseId id) {
        return cases.timeline(reader, id).stream().map(TimelineEntry::textKey).toList();
    }

    private void ask(ReferralId referral) {
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.AskMore("Where is the warehouse exactly?"));
        life.goesOn(referral.value());
    }

    private Instant due(ReferralId referral) {
        return inbox.open(Cast.OFFICER, referral.value(), "recordOutcome")
                .orElseThrow()
                .due();
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }
}
