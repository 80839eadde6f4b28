package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;

/** An appeal that succeeds takes away the measure it was about and what that rested on, and nothing else. */
@PortalTest
class MeasureUndoingTest {

    private static final String REASONS = "The brand sold these jackets to the store itself.";
    private static final String GROUNDS = "The jackets were stolen from us, we did not sell them.";

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
    Notices notices;

    @Autowired
    Life life;

    @Test
    void against_an_old_warning_leaves_a_later_suspension_and_its_findings() {
        Person brand = warned();
        MeasureId warning = latest(brand).id();
        life.passes(Duration.ofDays(1));
        goesOn(brand);
        suspend(brand);
        wins(brand, warning);
        assertThat(reporter(brand).warned()).isNull();
        assertThat(standing(brand)).isInstanceOf(Standing.Suspended.class);
        assertThat(figures(brand).knowinglyFalse()).isEqualTo(3);
        assertThat(figures(brand).of(Score.REJECTED)).isEqualTo(1);
    }

    @Test
    void against_an_old_warning_leaves_the_newer_one() {
        Person brand = warned();
        MeasureId old = latest(brand).id();
        life.passes(Duration.ofDays(1));
        goesOn(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        Reporter.Span newer = reporter(brand).warned();
        wins(brand, old);
        assertThat(reporter(brand).warned()).isEqualTo(newer);
        assertThat(figures(brand).knowinglyFalse()).isEqualTo(3);
    }

    @Test
    void against_the_newer_warning_leaves_the_old_one() {
        Person brand = warned();
        Reporter.Span old = reporter(brand).warned();
        life.passes(Duration.ofDays(1));
        goesOn(brand);
        MeasureId newer = latest(brand).id();
        measures.decide(Cast.ADJUDICATOR, newer, new Proposal.Warn(), REASONS);
        wins(brand, newer);
        assertThat(reporter(brand).warned()).isEqualTo(old);
    }

    @Test
    void against_a_warning_leaves_what_was_found_false_later() {
        Person brand = warned();
        MeasureId warning = latest(brand).id();
        life.passes(Duration.ofDays(1));
        fixture.knowinglyFalse(brand);
        wins(brand, warning);
        assertThat(figures(brand).knowinglyFalse()).isEqualTo(1);
    }

    @Test
    void against_a_suspension_clears_what_came_to_light_while_it_lasted() {
        Person brand = warned();
        goesOn(brand);
        var filedBefore = fixture.reported(brand);
        suspend(brand);
        life.passes(Duration.ofDays(2));
        reporters.rejected(filedBefore, true);
        assertThat(figures(brand).knowinglyFalse()).isEqualTo(5);
        wins(brand, latest(brand).id());
        assertThat(figures(brand).knowinglyFalse()).isZero();
        assertThat(figures(brand).of(Score.REJECTED)).isEqualTo(5);
        assertThat(records.cases(brand, fixture.number(brand), null, 20))
                .extracting(ScoredCase::score)
                .containsOnly(Score.REJECTED);
    }

    @Test
    void trust_that_was_lost_through_it_comes_back() {
        Person brand = trusted();
        fixture.knowinglyFalse(brand);
        assertThat(reporter(brand).lane()).isInstanceOf(Lane.Lost.class);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        life.passes(Duration.ofDays(20));
        wins(brand, latest(brand).id());
        assertThat(standing(brand)).isInstanceOf(Standing.Trusted.class);
        assertThat(notices.of(brand).stream().map(told -> told.sentence(Locale.ENGLISH)))
                .filteredOn(told -> told.startsWith("Your complaints are trusted"))
                .hasSize(2);
    }

    @Test
    void trust_that_was_lost_through_something_else_stays_lost() {
        Person brand = trusted();
        fixture.overturned(brand);
        assertThat(reporter(brand).lane()).isInstanceOf(Lane.Lost.class);
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        Lane lost = reporter(brand).lane();
        wins(brand, latest(brand).id());
        assertThat(reporter(brand).lane()).isEqualTo(lost);
    }

    private Person warned() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand).id(), new Proposal.Warn(), REASONS);
        return brand;
    }

    private Person trusted() {
        Person brand = fixture.brand();
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        assertThat(standing(brand)).isInstanceOf(Standing.Trusted.class);
        life.passes(Duration.ofDays(1));
        return brand;
    }

    /** Three more since. */
    private void goesOn(Person brand) {
        IntStream.range(0, 3).forEach(number -> fixture.knowinglyFalse(brand));
    }

    private void suspend(Person brand) {
        MeasureId id = latest(brand).id();
        measures.decide(Cast.ADJUDICATOR, id, latest(brand).basis().proposed(), REASONS);
        measures.approve(Cast.APPROVER, id);
    }

    private void wins(Person brand, MeasureId id) {
        appeals.file(brand, id, GROUNDS);
        appeals.decide(Cast.ADJUDICATOR2, id, false, "The report to the police proves it.");
    }

    private ReporterMeasure latest(Person brand) {
        List<ReporterMeasure> all =
                records.see(Cast.ADJUDICATOR, fixture.number(brand)).measures();
        return all.getFirst();
    }

    private Reporter reporter(Person brand) {
        return reporters.reporter(fixture.number(brand));
    }

    private Standing standing(Person brand) {
        return reporters.standing(ReporterId.of(brand).orElseThrow());
    }

    private Figures figures(Person brand) {
        return reporters.figures(ReporterId.of(brand).orElseThrow());
    }
}
