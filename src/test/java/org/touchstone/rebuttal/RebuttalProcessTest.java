package org.touchstone.rebuttal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.Trace;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;

/** Each way in which a rebuttal can end, on the real model with the real rooms. */
@PortalTest
class RebuttalProcessTest {

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    RebuttalDesk desk;

    @Autowired
    RebuttalFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Autowired
    Trace trace;

    @BeforeEach
    void assertWith(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @Test
    void the_seller_is_notified_and_has_three_days() {
        CaseId id = fixture.ofBrand();
        Instant notified = cases.of(id).notifiedAt();
        RebuttalFile file = desk.of(Cast.SELLER, id).orElseThrow();
        assertThat(Duration.between(notified, file.until())).isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(told(Cast.SELLER, id)).contains("rebuttal.notice.notified");
        assertThat(instance(id)).isWaitingAt("refuteAllegation");
        assertThat(job(id, "rebuttalFirstReminder")).isEqualTo(file.until().minus(Duration.ofHours(48)));
        assertThat(job(id, "rebuttalSecondReminder")).isEqualTo(file.until().minus(Duration.ofHours(24)));
        assertThat(job(id, "rebuttalLastReminder")).isEqualTo(file.until().minus(Duration.ofHours(4)));
        assertThat(job(id, "rebuttalDeadline")).isEqualTo(file.until());
    }

    @Test
    void the_seller_is_reminded_three_times() {
        CaseId id = fixture.ofBrand();
        for (String reminder : List.of("rebuttalFirstReminder", "rebuttalSecondReminder", "rebuttalLastReminder")) {
            life.fires(id.value(), reminder);
            assertThat(instance(id)).hasPassed(reminder, "sellerReminded").isWaitingAt("refuteAllegation");
        }
        assertThat(told(Cast.SELLER, id))
                .contains("rebuttal.notice.FIRST", "rebuttal.notice.SECOND", "rebuttal.notice.LAST");
        assertThat(fixture.timeline(id))
                .filteredOn("rebuttal.timeline.SellerReminded"::equals)
                .hasSize(3);
    }

    @Test
    void silence_of_the_seller_counts_as_not_refuted() {
        CaseId id = fixture.ofBrand();
        life.fires(id.value(), "rebuttalDeadline");
        assertThat(ending(id)).isEqualTo("allegationNotRefuted");
        assertThat(cases.of(id).ground()).isEqualTo("counterfeit");
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().outcome()).isEqualTo(Outcome.SELLER_SILENT);
        assertThat(fixture.timeline(id)).contains("rebuttal.timeline.AllegationHeld");
    }

    @Test
    void a_brand_that_gives_in_ends_the_case_as_refuted() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        rebuttals.answer(Cast.BRAND, id, new Answer(Answer.Position.CONCEDE, "", ""));
        life.goesOn(id.value());
        assertThat(ending(id)).isEqualTo("allegationRefuted");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFUTED);
        assertThat(cases.of(id).ground()).isNull();
    }

    @Test
    void a_brand_that_keeps_silent_loses() {
        CaseId id = fixture.ofBrand();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        assertThat(told(Cast.BRAND, id)).contains("rebuttal.notice.filed");
        Instant answerBy = desk.of(Cast.BRAND, id).orElseThrow().answerBy();
        assertThat(job(id, "answerDeadline")).isEqualTo(answerBy);
        life.fires(id.value(), "answerDeadline");
        assertThat(ending(id)).isEqualTo("allegationRefuted");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFUTED);
        assertThat(desk.of(Cast.BRAND, id).orElseThrow().outcome()).isEqualTo(Outcome.REPORTER_SILENT);
    }

    @Test
    void a_contested_rebuttal_that_convinces_ends_the_case_as_refuted() {
        CaseId id = fixture.contested();
        assertThat(instance(id)).isWaitingAt("assessRebuttal");
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.REFUTED));
        life.goesOn(id.value());
        assertThat(ending(id)).isEqualTo("allegationRefuted");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFUTED);
        assertThat(told(Cast.SELLER, id)).contains("rebuttal.notice.ended");
        assertThat(told(Cast.BRAND, id)).contains("rebuttal.notice.ended");
    }

    @Test
    void a_contested_rebuttal_that_does_not_convince_leads_to_a_penalty_unless_the_seller_tries_again() {
        CaseId id = fixture.contested();
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.ANOTHER_ATTEMPT));
        life.goesOn(id.value());
        life.fires(id.value(), "rebuttalDeadline");
        assertThat(ending(id)).isEqualTo("allegationNotRefuted");
        assertThat(cases.of(id).ground()).isEqualTo("counterfeit");
        assertThat(cases.of(id).closed()).isFalse();
    }

    @Test
    void fictitious_activity_leads_to_a_penalty_on_a_ground_of_its_own() {
        CaseId id = fixture.contested();
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.FICTITIOUS));
        assertThat(ending(id)).isEqualTo("fictitiousActivityConfirmed");
        assertThat(cases.of(id).ground()).isEqualTo("fictitiousTransactions");
    }

    @Test
    void a_finding_of_the_platforms_own_is_assessed_directly() {
        CaseId id = fixture.ofPlatform();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        assertThat(instance(id)).isWaitingAt("assessRebuttal").hasNotPassed("answerRebuttal");
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.REFUTED));
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFUTED);
    }

    @Test
    void a_seller_may_try_three_times_each_with_three_fresh_days_and_reminders() {
        CaseId id = fixture.ofPlatform();
        for (int attempt = 1; attempt <= 2; attempt++) {
            rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
            rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.ANOTHER_ATTEMPT));
            life.goesOn(id.value());
            RebuttalFile file = desk.of(Cast.SELLER, id).orElseThrow();
            assertThat(file.attempt()).isEqualTo(attempt + 1);
            assertThat(file.missing()).contains("The invoice");
            assertThat(job(id, "rebuttalDeadline")).isEqualTo(file.until());
            life.fires(id.value(), "rebuttalFirstReminder");
        }
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.NOT_REFUTED));
        assertThat(ending(id)).isEqualTo("allegationNotRefuted");
        assertThat(desk.of(Cast.SELLER, id).orElseThrow().history()).hasSize(3);
        assertThat(fixture.timeline(id))
                .filteredOn("rebuttal.timeline.SellerReminded"::equals)
                .hasSize(2);
    }

    @Test
    void silence_after_another_attempt_was_given_ends_it_too() {
        CaseId id = fixture.ofPlatform();
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        rebuttals.assess(Cast.ADJUDICATOR, id, RebuttalFixture.assessment(Assessment.Verdict.ANOTHER_ATTEMPT));
        life.goesOn(id.value());
        life.fires(id.value(), "rebuttalDeadline");
        assertThat(ending(id)).isEqualTo("allegationNotRefuted");
    }

    @Test
    void more_time_moves_the_deadline_the_reminders_to_come_and_the_task_list() {
        CaseId id = fixture.ofBrand();
        life.fires(id.value(), "rebuttalFirstReminder");
        Instant until = desk.of(Cast.SELLER, id).orElseThrow().until().plus(Duration.ofDays(2));
        rebuttals.extend(Cast.ADJUDICATOR, id, until, "The supplier's office is closed for the holidays.");
        assertThat(job(id, "rebuttalDeadline")).isEqualTo(until);
        assertThat(job(id, "rebuttalSecondReminder")).isEqualTo(until.minus(Duration.ofHours(24)));
        assertThat(job(id, "rebuttalLastReminder")).isEqualTo(until.minus(Duration.ofHours(4)));
        assertThat(fixture.row(Cast.SELLER, id, Rebuttals.REFUTE).due()).isEqualTo(until);
        assertThat(told(Cast.SELLER, id)).contains("rebuttal.notice.extended");
    }

    private ProcessInstance instance(CaseId id) {
        return trace.running("rebuttal", id.value());
    }

    private Instant job(CaseId id, String timer) {
        return trace.due("rebuttal", id.value(), timer);
    }

    private List<String> told(Person person, CaseId id) {
        return notices.of(person).stream()
                .filter(notice -> notice.arguments().contains(id.value()))
                .map(Notice::textKey)
                .toList();
    }

    private String ending(CaseId id) {
        return trace.ended("rebuttal", id.value());
    }
}
