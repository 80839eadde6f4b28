package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Sweeps;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.surveillance.Watches;

/** Knowingly false complaints: a warning, then a suspension by two persons, an appeal to somebody new, and the sweep. */
@PortalTest
class ReporterMeasuresTest {

    private static final String REASONS = "The brand sold these jackets to the store itself.";

    @Autowired
    ReporterFixture fixture;

    @Autowired
    ReporterMeasures measures;

    @Autowired
    ReporterAppeals appeals;

    @Autowired
    ReporterRecords records;

    @Autowired
    Reporters reporters;

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    Watches watches;

    @Autowired
    Sweeps sweeps;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Life life;

    @Test
    void the_rules_propose_a_warning_and_show_what_they_weighed() {
        Person brand = fixture.brand();
        fixture.upheld(brand);
        fixture.knowinglyFalse(brand);
        ReporterMeasure proposed = latest(brand);
        assertThat(proposed).isInstanceOf(ReporterMeasure.Proposed.class);
        assertThat(proposed.basis().weighing()).isEqualTo(new Weighing(1, 2, Gravity.SLIGHT, Intention.KNOWING));
        assertThat(proposed.basis().proposed()).isEqualTo(new Proposal.Warn());
        assertThat(inbox.open(Cast.ADJUDICATOR, proposed.id().value(), "weighReporter"))
                .isPresent();
        assertThat(records.mine(brand).orElseThrow().measures()).isEmpty();
    }

    @Test
    void a_proposal_is_made_once_until_somebody_has_decided() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        fixture.knowinglyFalse(brand);
        assertThat(all(brand)).hasSize(1);
    }

    @Test
    void a_warning_takes_effect_at_once_and_is_told_with_its_reasons() {
        Person brand = warned();
        assertThat(standing(brand)).isInstanceOf(Standing.Warned.class);
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains("You were warned"));
        assertThat(records.mine(brand).orElseThrow().measures())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReporterMeasure.InForce.class,
                        force -> assertThat(force.decision().reasons()).isEqualTo(REASONS));
        reporters.mayReport(brand);
    }

    @Test
    void a_warning_is_forgotten_after_a_year() {
        Person brand = warned();
        life.passes(Duration.ofDays(366));
        assertThat(standing(brand)).isInstanceOf(Standing.Ordinary.class);
    }

    @Test
    void what_was_filed_before_the_warning_is_what_they_were_warned_for() {
        Person brand = fixture.brand();
        List<CaseId> old = IntStream.range(0, 3)
                .mapToObj(number -> fixture.reported(brand))
                .toList();
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        old.forEach(id ->
                verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.BAD_FAITH, "Their own goods.")));
        assertThat(all(brand)).hasSize(1);
    }

    @Test
    void a_suspension_takes_two_persons_and_then_nothing_can_be_filed() {
        Person brand = goneOn();
        MeasureId id = latest(brand).id();
        assertThat(latest(brand).basis().weighing().intention()).isEqualTo(Intention.PERSISTENT);
        var month = new Proposal.Suspend(Duration.ofDays(30));
        assertThat(latest(brand).basis().proposed()).isEqualTo(month);
        measures.decide(Cast.ADJUDICATOR, id, month, REASONS);
        assertThat(standing(brand)).isInstanceOf(Standing.Warned.class);
        measures.approve(Cast.APPROVER, id);
        assertThat(standing(brand)).isInstanceOf(Standing.Suspended.class);
        assertThat(told(brand)).anyMatch(sentence -> sentence.startsWith("You cannot file complaints until"));
        assertThatThrownBy(() -> complaints.file(brand, ComplaintFixture.about(List.of("L100001"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("You cannot file complaints until")
                .hasMessageContaining("appeal");
        life.passes(Duration.ofDays(31));
        reporters.mayReport(brand);
    }

    @Test
    void a_suspended_volunteer_reports_nothing_either() {
        Person volunteer = fixture.volunteer();
        fixture.knowinglyFalse(volunteer);
        measures.decide(Cast.ADJUDICATOR, latest(volunteer).id(), new Proposal.Warn(), REASONS);
        IntStream.range(0, 3).forEach(number -> fixture.knowinglyFalse(volunteer));
        suspend(volunteer);
        assertThatThrownBy(() -> watches.next(volunteer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("You cannot file complaints until");
    }

    @Test
    void the_second_person_is_another_and_can_give_it_back() {
        Person brand = goneOn();
        MeasureId id = latest(brand).id();
        Person both = Cast.ADJUDICATOR;
        measures.decide(both, id, latest(brand).basis().proposed(), REASONS);
        var decided = (ReporterMeasure.Decided) latest(brand);
        refused("reporter.refused.samePerson", () -> decided.approve(both.id(), null, null));
        measures.refuse(Cast.APPROVER, id, "One of the three cases was an honest mistake.");
        assertThat(latest(brand))
                .isInstanceOfSatisfying(
                        ReporterMeasure.Proposed.class,
                        back -> assertThat(back.sentBack()).contains("honest mistake"));
        assertThat(inbox.open(Cast.ADJUDICATOR2, id.value(), "weighReporter")).isPresent();
        measures.decide(Cast.ADJUDICATOR2, id, new Proposal.Warn(), REASONS);
        assertThat(latest(brand)).isInstanceOf(ReporterMeasure.InForce.class);
    }

    @Test
    void nobody_decides_more_than_the_rules_propose() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        MeasureId id = latest(brand).id();
        refused(
                "reporter.refused.tooMuch",
                () -> measures.decide(Cast.ADJUDICATOR, id, new Proposal.Suspend(Duration.ofDays(1)), REASONS));
        refused(
                "reporter.refused.reasons",
                () -> measures.decide(Cast.ADJUDICATOR, id, new Proposal.Warn(), "They lie."));
        refusesWhatNobodyTypes(text -> measures.decide(Cast.ADJUDICATOR, id, new Proposal.Warn(), text));
    }

    @Test
    void a_person_can_see_no_ground_and_only_something_new_is_weighed_again() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        measures.dismiss(Cast.ADJUDICATOR, latest(brand).id(), "An intern pressed the wrong button.");
        fixture.upheld(brand);
        assertThat(all(brand)).singleElement().isInstanceOf(ReporterMeasure.Dismissed.class);
        fixture.knowinglyFalse(brand);
        assertThat(all(brand)).hasSize(2);
    }

    @Test
    void only_whose_turn_it_is_decides() {
        Person brand = goneOn();
        MeasureId id = latest(brand).id();
        for (Person other : List.of(brand, Cast.INTAKE, Cast.APPROVER, Cast.MANAGER, Cast.SELLER)) {
            assertThatThrownBy(() -> measures.decide(other, id, new Proposal.Warn(), REASONS))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> measures.dismiss(other, id, REASONS)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> measures.approve(Cast.APPROVER, id)).isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> measures.approve(Cast.ADJUDICATOR, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.refuse(Cast.ADJUDICATOR, id, REASONS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.see(brand, id)).isInstanceOf(Forbidden.class);
        measures.dismiss(Cast.ADJUDICATOR, id, REASONS);
        assertThatThrownBy(() -> measures.dismiss(Cast.ADJUDICATOR, id, REASONS))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void an_appeal_that_fails_leaves_the_measure_and_says_why() {
        Person brand = warned();
        MeasureId id = latest(brand).id();
        appeals.file(brand, id, "The jackets were stolen from us, we did not sell them.");
        refused("reporter.refused.notNew", () -> appeals.decide(Cast.ADJUDICATOR, id, true, REASONS));
        appeals.decide(Cast.ADJUDICATOR2, id, true, "No report to the police was shown.");
        assertThat(standing(brand)).isInstanceOf(Standing.Warned.class);
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains("the measure stands"));
        assertThatThrownBy(() -> appeals.file(brand, id, "Look at it once more, please."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one appeal per measure");
    }

    @Test
    void an_appeal_that_succeeds_undoes_the_suspension_and_what_it_rested_on() {
        Person brand = suspended();
        MeasureId id = latest(brand).id();
        appeals.file(brand, id, "The jackets were stolen from us, we did not sell them.");
        appeals.decide(Cast.ADJUDICATOR2, id, false, "The report to the police proves it.");
        reporters.mayReport(brand);
        assertThat(latest(brand)).isInstanceOf(ReporterMeasure.Lifted.class);
        assertThat(records.mine(brand).orElseThrow().record().total().knowinglyFalse())
                .isZero();
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains("can be filed again"));
        assertThatThrownBy(() -> appeals.file(brand, id, "Look at it once more, please."))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void an_appeal_is_for_the_reporter_within_six_months() {
        Person brand = warned();
        MeasureId id = latest(brand).id();
        String grounds = "The jackets were stolen from us, we did not sell them.";
        assertThatThrownBy(() -> appeals.file(fixture.brand(), id, grounds)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appeals.file(Cast.SELLER, id, grounds)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.file(brand, id, "No."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why the measure is wrong");
        assertThatThrownBy(() -> appeals.decide(Cast.APPROVER, id, true, REASONS))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.decide(Cast.ADJUDICATOR2, id, true, REASONS))
                .isInstanceOf(NotYourTurn.class);
        life.passes(Duration.ofDays(185));
        refused("reporter.refused.appealLate", () -> appeals.file(brand, id, grounds));
    }

    @Test
    void a_proposal_is_nothing_that_its_reporter_can_appeal_against() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        assertThatThrownBy(() -> appeals.file(brand, latest(brand).id(), "We know that you are on to us."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_sweep_sets_aside_what_is_pending_whether_it_was_verified_or_not() {
        Person brand = goneOn();
        CaseId waiting = fixture.reported(brand);
        CaseId asked = fixture.reported(brand);
        verifications.verify(Cast.INTAKE, asked, Verdict.clarify("Which stitching is wrong?"));
        CaseId accepted = fixture.reported(brand);
        verifications.verify(Cast.INTAKE, accepted, Verdict.accept());
        suspend(brand);

        ReporterNumber number = fixture.number(brand);
        sweeps.begin(Cast.ADJUDICATOR, number, REASONS);
        List.of(waiting, asked, accepted).forEach(id -> life.goesOn(id.value()));

        assertThat(cases.of(waiting).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(cases.of(asked).outcome()).isEqualTo(CaseOutcome.REJECTED);
        assertThat(cases.of(accepted).outcome()).isEqualTo(CaseOutcome.REJECTED);
        var report = sweeps.latest(Cast.MANAGER, number).orElseThrow();
        assertThat(report.endedAt()).isNotNull();
        assertThat(report.setAside()).isEqualTo(3);
        assertThat(report.movedOn()).isZero();
        assertThat(report.failed()).isZero();
        assertThat(told(Cast.ADJUDICATOR)).anyMatch(sentence -> sentence.contains(report.id() + " has ended"));
        assertThat(told(brand)).anyMatch(sentence -> sentence.contains(waiting.value()));
        assertThat(cases.timeline(brand, waiting))
                .anyMatch(entry -> entry.sentence(Locale.ENGLISH).contains(REASONS));

        sweeps.begin(Cast.ADJUDICATOR, number, REASONS);
        assertThat(sweeps.latest(Cast.MANAGER, number).orElseThrow().setAside()).isZero();
    }

    @Test
    void only_an_adjudicator_sweeps_and_only_a_suspended_reporter() {
        Person brand = warned();
        ReporterNumber number = fixture.number(brand);
        refused("complaint.refused.notSuspended", () -> sweeps.begin(Cast.ADJUDICATOR, number, REASONS));
        assertThatThrownBy(() -> sweeps.begin(Cast.INTAKE, number, REASONS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sweeps.latest(brand, number)).isInstanceOf(Forbidden.class);
        Person suspended = suspended();
        refused("complaint.refused.sweep", () -> sweeps.begin(Cast.ADJUDICATOR, fixture.number(suspended), "Liars."));
        refusesWhatNobodyTypes(text -> sweeps.begin(Cast.ADJUDICATOR, fixture.number(suspended), text));
        assertThat(sweeps.latest(Cast.INTAKE, fixture.number(suspended))).isEmpty();
    }

    @Test
    void a_reporter_is_swept_once_at_a_time() {
        Person suspended = suspended();
        ReporterNumber number = fixture.number(suspended);
        var underWay = new TransactionTemplate(transactions);
        underWay.executeWithoutResult(status -> {
            sweeps.begin(Cast.ADJUDICATOR, number, REASONS);
            refused("complaint.refused.sweeping", () -> sweeps.begin(Cast.ADJUDICATOR, number, REASONS));
            status.setRollbackOnly();
        });
    }

    private Person warned() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        return brand;
    }

    /** Warned, and three more since. */
    private Person goneOn() {
        Person brand = warned();
        IntStream.range(0, 3).forEach(number -> fixture.knowinglyFalse(brand));
        return brand;
    }

    private Person suspended() {
        Person brand = goneOn();
        suspend(brand);
        return brand;
    }

    private void suspend(Person reporter) {
        MeasureId id = latest(reporter).id();
        measures.decide(Cast.ADJUDICATOR, id, latest(reporter).basis().proposed(), REASONS);
        measures.approve(Cast.APPROVER, id);
    }

    private ReporterMeasure latest(Person reporter) {
        return all(reporter).getFirst();
    }

    private List<ReporterMeasure> all(Person reporter) {
        return records.see(Cast.ADJUDICATOR, fixture.number(reporter)).measures();
    }

    private Standing standing(Person reporter) {
        return Optional.of(reporter)
                .flatMap(ReporterId::of)
                .map(reporters::standing)
                .orElseThrow();
    }

    private List<String> told(Person person) {
        return notices.of(person).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .toList();
    }
}
