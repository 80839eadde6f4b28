package org.touchstone.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Person;
import org.touchstone.rebuttal.RebuttalFixture;

/** Staff set the dates of their own work; the clocks of the parties are nobody's to move. */
@PortalTest
class DueDatesTest {

    private static final String VERIFY = "verifyComplaint";

    @Autowired
    DueDates dates;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    RebuttalFixture rebuttals;

    @Autowired
    Clock clock;

    @Test
    void intake_sets_the_date_of_a_verification_and_its_list_and_timeline_say_so() {
        CaseId id = complaints.screened();
        Instant to = in(Duration.ofDays(5));
        dates.set(Cast.INTAKE, id.value(), VERIFY, to);
        assertThat(inbox.open(Cast.INTAKE, id.value(), VERIFY).orElseThrow().due())
                .isEqualTo(to);
        assertThat(cases.timeline(Cast.INTAKE, id))
                .anyMatch(entry ->
                        entry.textKey().equals("cases.timeline.DueDateSet") && entry.kind() == TimelineKind.DEADLINES);
        assertThat(cases.timeline(Cast.BRAND, id))
                .noneMatch(entry -> entry.textKey().equals("cases.timeline.DueDateSet"));
    }

    @Test
    void nobody_sets_the_date_of_work_that_is_not_their_groups() {
        CaseId id = complaints.screened();
        for (Person other : List.of(Cast.BRAND, Cast.BRAND2, Cast.SELLER, Cast.ADJUDICATOR, Cast.MANAGER, Cast.ADMIN)) {
            assertThatThrownBy(() -> dates.set(other, id.value(), VERIFY, in(Duration.ofDays(2))))
                    .as(other.id().value())
                    .isInstanceOf(NotYourTurn.class);
        }
    }

    @Test
    void a_seller_cannot_give_themselves_more_time() {
        CaseId id = rebuttals.ofBrand();
        InboxRow row = rebuttals.row(Cast.SELLER, id, "refuteAllegation");
        assertThat(dates.mayBeSet(Cast.SELLER, row)).isFalse();
        refused(
                "cases.refused.dueFixed",
                () -> dates.set(Cast.SELLER, id.value(), "refuteAllegation", in(Duration.ofDays(9))));
        assertThat(rebuttals.row(Cast.SELLER, id, "refuteAllegation").due()).isEqualTo(row.due());
    }

    @Test
    void a_date_in_the_past_or_beyond_three_months_is_refused() {
        CaseId id = complaints.screened();
        for (Duration when : List.of(
                Duration.ofDays(-1), Duration.ofSeconds(-1), Duration.ofDays(90).plusMinutes(1))) {
            refused("cases.refused.dueWhen", () -> dates.set(Cast.INTAKE, id.value(), VERIFY, in(when)));
        }
        dates.set(Cast.INTAKE, id.value(), VERIFY, in(Duration.ofDays(90)));
        assertThat(inbox.open(Cast.INTAKE, id.value(), VERIFY).orElseThrow().due())
                .isEqualTo(in(Duration.ofDays(90)));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
    }
}
