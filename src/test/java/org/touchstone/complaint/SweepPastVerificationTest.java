package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.Ending;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseFixture;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.TestPurchases;
import org.touchstone.rebuttal.Answer;
import org.touchstone.rebuttal.Assessment;
import org.touchstone.rebuttal.RebuttalFixture;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Score;

/** A sweep among cases that were verified: what rests on the reporter's word alone ends, what others stand behind goes on. */
@PortalTest
class SweepPastVerificationTest {

    private static final String REASONS = "The reporter sold these goods to the stores that it reports.";

    @Autowired
    Sweeps sweeps;

    @Autowired
    Verifications verifications;

    @Autowired
    ReporterFixture fixture;

    @Autowired
    ReporterRecords records;

    @Autowired
    Reporters reporters;

    @Autowired
    PurchaseFixture purchases;

    @Autowired
    TestPurchases buying;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    Rebuttals rebuttals;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Life life;

    private Person brand;

    @BeforeEach
    void someReporter(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        brand = fixture.brand();
    }

    @Test
    void a_seller_who_is_being_heard_has_nothing_more_to_do_and_is_told() {
        CaseId id = heard(brand);
        ProcessInstance process = process(id);
        sweep(brand);
        assertThat(process)
                .hasPassed("caseSetAside")
                .hasNotPassed("caseTakenBack")
                .isEnded();
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
        assertThat(told(Cast.SELLER))
                .filteredOn(sentence -> sentence.contains(id.value()))
                .filteredOn(sentence -> sentence.contains("knowingly false"))
                .hasSize(1);
        assertThat(told(brand))
                .anyMatch(sentence -> sentence.contains(id.value()) && sentence.contains("was rejected"));
        assertThat(verifications.of(Cast.INTAKE, id))
                .contains(new Verification.Rejected(RejectionReason.BAD_FAITH, REASONS, 0));
        assertThat(score(brand, id)).isEqualTo(Score.KNOWINGLY_FALSE);
    }

    @Test
    void a_rebuttal_that_was_filed_need_not_be_answered_or_weighed_any_more() {
        CaseId id = heard(brand);
        rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
        sweep(brand);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
    }

    @Test
    void a_silent_seller_is_not_penalised_for_a_complaint_that_nobody_believes() {
        CaseId id = heard(brand);
        life.fires(id.value(), "rebuttalDeadline");
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.PENALTY);
        sweep(brand);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(inbox.ofCase(Cast.MANAGER, id)).isEmpty();
    }

    @Test
    void a_case_in_which_an_adjudicator_found_against_the_seller_stands_by_itself() {
        CaseId id = heard(brand);
        for (int attempt = 1; attempt <= 3; attempt++) {
            rebuttals.refute(Cast.SELLER, id, RebuttalFixture.refutation());
            rebuttals.answer(brand, id, new Answer(Answer.Position.CONTEST, "We never supplied this store.", ""));
            rebuttals.assess(
                    Cast.ADJUDICATOR,
                    id,
                    RebuttalFixture.assessment(
                            attempt < 3 ? Assessment.Verdict.ANOTHER_ATTEMPT : Assessment.Verdict.NOT_REFUTED));
            life.goesOn(id.value());
        }
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.PENALTY);
        assertThat(sweep(brand).movedOn()).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
    }

    @Test
    void a_purchase_that_is_under_way_is_called_off_with_its_case() {
        CaseId id = tested(brand);
        PurchaseId purchase = purchases.bought(id);
        sweep(brand);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(ending(purchase)).isEqualTo(Ending.CALLED_OFF);
        assertThat(told(Cast.SELLER))
                .as("who was never told of the case hears nothing of its end")
                .noneMatch(sentence -> sentence.contains(id.value()));
    }

    @Test
    void an_item_that_the_reporter_itself_would_examine_is_no_reason_to_go_on() {
        CaseId id = tested(brand);
        PurchaseId purchase = purchases.received(id);
        sweep(brand);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(ending(purchase)).isEqualTo(Ending.CALLED_OFF);
    }

    @Test
    void an_item_under_seal_that_the_owner_examines_for_somebody_else_decides_the_case() {
        Person agent = fixture.brand();
        CaseId id = tested(fixture.reportedForAnother(agent));
        PurchaseId purchase = purchases.received(id);
        assertThat(sweep(agent).movedOn()).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
        buying.authenticate(Cast.BRAND, purchase, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(purchase.value());
        life.goesOn(id.value());
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.REBUTTAL);
        sweeps.begin(Cast.ADJUDICATOR, fixture.number(agent), REASONS);
        assertThat(cases.of(id).closed())
                .as("the finding stands, whoever reported it")
                .isFalse();
    }

    @Test
    void an_item_of_which_nothing_could_be_told_leaves_nothing_but_the_reporters_word() {
        Person agent = fixture.brand();
        CaseId id = tested(fixture.reportedForAnother(agent));
        PurchaseId purchase = purchases.received(id);
        buying.authenticate(Cast.BRAND, purchase, PurchaseFixture.result(Finding.INCONCLUSIVE));
        life.goesOn(purchase.value());
        life.goesOn(id.value());
        sweep(agent);
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
    }

    @Test
    void a_verified_case_that_somebody_else_reported_too_rests_on_their_word() {
        Person agent = fixture.brand();
        CaseId id = fixture.reportedForAnother(agent);
        reporters.filed(new Report(id, ReporterId.brand(Cast.BRAND.organisation()), "COUNTERFEIT", List.of()));
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        assertThat(sweep(agent).setAside()).isEqualTo(1);
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(score(agent, id)).isEqualTo(Score.KNOWINGLY_FALSE);
    }

    /** In order, and its seller told. */
    private CaseId heard(Person reporter) {
        CaseId id = fixture.reported(reporter);
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        return id;
    }

    /** In order, and an item is to be bought first. */
    private CaseId tested(Person reporter) {
        return tested(fixture.reported(reporter));
    }

    private CaseId tested(CaseId id) {
        verifications.verify(Cast.INTAKE, id, Verdict.purchase());
        life.goesOn(id.value());
        return id;
    }

    private Sweep sweep(Person reporter) {
        fixture.suspend(reporter);
        sweeps.begin(Cast.ADJUDICATOR, fixture.number(reporter), REASONS);
        records.cases(Cast.MANAGER, fixture.number(reporter), null, 200)
                .forEach(scored -> life.goesOn(scored.caseId().value()));
        return sweeps.latest(Cast.MANAGER, fixture.number(reporter)).orElseThrow();
    }

    private Score score(Person reporter, CaseId id) {
        return records.cases(Cast.ADJUDICATOR, fixture.number(reporter), null, 200).stream()
                .filter(one -> one.caseId().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private Ending ending(PurchaseId purchase) {
        return desk.see(Cast.INVESTIGATOR, purchase).ending();
    }

    private ProcessInstance process(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey("case")
                .singleResult();
    }

    private List<String> told(Person person) {
        return notices.of(person).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .toList();
    }
}
