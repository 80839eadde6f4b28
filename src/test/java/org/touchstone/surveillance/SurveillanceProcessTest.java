package org.touchstone.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.MovableClock;
import org.touchstone.PortalTest;
import org.touchstone.Trace;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;

/** A round from its opening to its estimate, and what volunteers' findings become. */
@PortalTest
class SurveillanceProcessTest {

    private static final Person OTHER = new Person(
            new PersonId("volunteer-other"),
            "Another Volunteer",
            Cast.VOLUNTEER.organisation(),
            Set.of(Role.VOLUNTEER),
            Locale.ENGLISH);

    @Autowired
    Rounds rounds;

    @Autowired
    RoundCourse course;

    @Autowired
    Watches watches;

    @Autowired
    SurveillanceFixture fixture;

    @Autowired
    Marketplace marketplace;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Life life;

    @Autowired
    Trace trace;

    @Autowired
    MovableClock clock;

    private RoundId round;

    @BeforeEach
    void a_round_is_drawn() {
        round = fixture.drawn();
    }

    @AfterEach
    void nothing_is_left_in_the_inbox() {
        if (!rounds.see(Cast.MANAGER, round).closed()) {
            fixture.ends(round);
        }
        assertThat(rounds.watches(Cast.MANAGER, round)).noneMatch(watch -> watch.state() == WatchState.OPEN);
    }

    @Test
    void listings_are_drawn_guided_and_at_random_and_wait_for_the_volunteers() {
        List<Watch> drawn = rounds.watches(Cast.INVESTIGATOR, round);
        assertThat(drawn).filteredOn(watch -> watch.part() == Part.GUIDED).hasSize(150);
        assertThat(drawn).filteredOn(watch -> watch.part() == Part.RANDOM).hasSize(300);
        assertThat(drawn).extracting(watch -> watch.listing().id()).doesNotHaveDuplicates();
        assertThat(inbox.open(OTHER, drawn.getFirst().id().value(), Watches.STEP))
                .isPresent();
        assertThat(trace.due("surveillance", round.value(), "roundEnds"))
                .isCloseTo(rounds.see(Cast.MANAGER, round).endsAt(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void the_recorded_seed_draws_the_same_again_and_a_repeated_step_draws_nothing_more() {
        Round drawn = rounds.see(Cast.INVESTIGATOR, round);
        Marketplace.Draw again = marketplace.draw(150, 300, drawn.seed());
        assertThat(rounds.watches(Cast.INVESTIGATOR, round))
                .filteredOn(watch -> watch.part() == Part.RANDOM)
                .extracting(watch -> watch.listing().id())
                .containsExactlyInAnyOrderElementsOf(
                        again.random().stream().map(Listing::id).toList());
        course.draw(round);
        assertThat(rounds.watches(Cast.INVESTIGATOR, round)).hasSize(450);
    }

    @Test
    void a_round_ends_with_its_time_and_what_nobody_looked_at_lapses() {
        Watch clean = fixture.northpeak(round, Part.RANDOM);
        watches.report(Cast.VOLUNTEER, clean.id(), new Finding.Clean());
        fixture.ends(round);
        assertThat(trace.ended("surveillance", round.value())).isEqualTo("roundClosed");
        assertThat(rounds.see(Cast.MANAGER, round).closed()).isTrue();
        RoundFigures figures = rounds.figures(Cast.MANAGER, round);
        assertThat(figures.random()).isEqualTo(new Share(0, 1));
        assertThat(figures.unanswered()).isEqualTo(299);
        assertThat(rounds.watches(Cast.MANAGER, round))
                .filteredOn(watch -> watch.state() == WatchState.LAPSED)
                .hasSize(449)
                .allMatch(watch -> inbox.open(Cast.VOLUNTEER, watch.id().value(), Watches.STEP)
                        .isEmpty());
        Watch late = rounds.watches(Cast.MANAGER, round).stream()
                .filter(watch -> watch.state() == WatchState.LAPSED)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> watches.report(Cast.VOLUNTEER, late.id(), new Finding.Clean()))
                .isInstanceOf(NotFound.class);
        course.close(round);
    }

    @Test
    void a_guided_suspicion_opens_a_case_of_the_volunteer_on_the_right_the_listing_claims() {
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        CaseId id = watches.report(Cast.VOLUNTEER, watch.id(), suspicious()).orElseThrow();
        CaseFile file = cases.of(id);
        assertThat(file.origin()).isEqualTo(Origin.VOLUNTEER);
        assertThat(file.brand().value()).isEqualTo("northpeak");
        assertThat(file.rightId()).isEqualTo("northpeak-tm-1");
        assertThat(file.sellerId()).isEqualTo(watch.listing().sellerId());
        assertThat(cases.sees(Cast.VOLUNTEER, id)).isTrue();
        assertThat(cases.timeline(Cast.INTAKE, id))
                .anyMatch(entry -> entry.textKey().equals("surveillance.timeline.SuspicionReported"));
        life.goesOn(id.value());
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")).isPresent();
    }

    @Test
    void a_suspicion_of_the_random_part_is_a_volunteers_finding_as_well_and_counts_for_the_estimate() {
        Watch watch = fixture.northpeak(round, Part.RANDOM);
        CaseId id = watches.report(Cast.VOLUNTEER, watch.id(), suspicious()).orElseThrow();
        assertThat(cases.of(id).origin()).isEqualTo(Origin.VOLUNTEER);
        assertThat(rounds.figures(Cast.INVESTIGATOR, round).random()).isEqualTo(new Share(1, 1));
    }

    @Test
    void a_second_suspicion_on_the_same_listing_does_not_make_a_second_case() {
        Watch first = fixture.northpeak(round, Part.GUIDED);
        CaseId id = watches.report(Cast.VOLUNTEER, first.id(), suspicious()).orElseThrow();
        fixture.ends(round);
        round = fixture.drawn();
        rounds.watches(Cast.INVESTIGATOR, round).stream()
                .filter(watch ->
                        watch.listing().sellerId().equals(first.listing().sellerId()))
                .filter(watch -> watch.listing().title().contains("Northpeak"))
                .limit(2)
                .forEach(watch -> assertThat(watches.report(OTHER, watch.id(), suspicious()))
                        .contains(id));
    }

    @Test
    void a_suspicion_without_a_registered_right_is_kept_without_a_case() {
        Watch watch = fixture.nameless(round);
        assertThat(watches.report(Cast.VOLUNTEER, watch.id(), suspicious())).isEmpty();
        assertThat(watches.see(Cast.INVESTIGATOR, watch.id()).state()).isEqualTo(WatchState.SUSPICIOUS);
    }

    @Test
    void gone_and_skipped_say_nothing_about_the_market() {
        watches.report(Cast.VOLUNTEER, fixture.northpeak(round, Part.RANDOM).id(), new Finding.Gone());
        watches.report(Cast.VOLUNTEER, fixture.northpeak(round, Part.RANDOM).id(), new Finding.Skipped());
        RoundFigures figures = rounds.figures(Cast.MANAGER, round);
        assertThat(figures.reported()).isEqualTo(2);
        assertThat(figures.random().known()).isFalse();
    }

    @Test
    void a_watch_is_reported_once_and_only_by_whoever_took_it_on() {
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        inbox.claim(OTHER, watch.id().value(), Watches.STEP);
        assertThatThrownBy(() -> watches.report(Cast.VOLUNTEER, watch.id(), new Finding.Clean()))
                .isInstanceOf(NotFound.class);
        watches.report(OTHER, watch.id(), new Finding.Clean());
        assertThatThrownBy(() -> watches.report(OTHER, watch.id(), new Finding.Clean()))
                .isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> watches.see(Cast.VOLUNTEER, watch.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_next_watch_is_taken_on_so_that_no_two_look_at_the_same() {
        Watch mine = watches.next(Cast.VOLUNTEER).orElseThrow();
        assertThat(watches.next(Cast.VOLUNTEER).orElseThrow().id()).isEqualTo(mine.id());
        assertThat(watches.next(OTHER).orElseThrow().id()).isNotEqualTo(mine.id());
        assertThat(watches.open(OTHER, 500)).extracting(Watch::id).doesNotContain(mine.id());
    }

    @Test
    void a_volunteer_reads_what_became_of_their_findings() {
        Accuracy before = watches.accuracy(Cast.VOLUNTEER);
        CaseId id = watches.report(
                        Cast.VOLUNTEER, fixture.northpeak(round, Part.GUIDED).id(), suspicious())
                .orElseThrow();
        watches.hear(new CaseClosed(id, PersonId.SYSTEM, clock.instant(), CaseOutcome.PENALISED));
        Accuracy after = watches.accuracy(Cast.VOLUNTEER);
        assertThat(after.suspicious()).isEqualTo(before.suspicious() + 1);
        assertThat(after.decided()).isEqualTo(before.decided() + 1);
        assertThat(after.upheld()).isEqualTo(before.upheld() + 1);
    }

    @Test
    void a_day_has_one_daily_round_however_often_it_is_asked_for() {
        life.passes(Duration.ofDays(1));
        LocalDate today = clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        rounds.openDaily();
        rounds.openDaily();
        List<Round> daily = rounds.latest(Cast.MANAGER).stream()
                .filter(one -> one.daily() && one.day().equals(today))
                .toList();
        assertThat(daily).hasSize(1);
        assertThat(daily.getFirst().sizes()).isEqualTo(rounds.usual());
        life.goesOn(daily.getFirst().id().value());
        fixture.ends(daily.getFirst().id());
    }

    @Test
    void only_investigators_open_rounds_and_outsiders_see_none() {
        assertThatThrownBy(() -> rounds.open(Cast.MANAGER, rounds.usual())).isInstanceOf(Forbidden.class);
        for (Person outsider : List.of(Cast.VOLUNTEER, Cast.BRAND, Cast.SELLER, Cast.OFFICER, Cast.ADMIN)) {
            assertThatThrownBy(() -> rounds.latest(outsider)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> rounds.see(outsider, round)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> rounds.watches(outsider, round)).isInstanceOf(Forbidden.class);
        }
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        for (Person outsider : List.of(Cast.BRAND, Cast.SELLER, Cast.OFFICER, Cast.INTAKE)) {
            assertThatThrownBy(() -> watches.see(outsider, watch.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watches.report(outsider, watch.id(), new Finding.Clean()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private static Finding suspicious() {
        return new Finding.Suspicious(
                Set.of(Suspicion.PRICE_TOO_LOW, Suspicion.LOGO_WRONG), "The lettering is too thin.");
    }
}
