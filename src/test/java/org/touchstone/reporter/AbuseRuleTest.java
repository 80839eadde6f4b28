package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Number, share, gravity and intention: each of the four makes a difference. */
class AbuseRuleTest {

    private static final AbuseRule RULE = new AbuseRule(1, 3, 5, 30, 90);

    @Test
    void without_a_false_complaint_nothing_is_proposed() {
        assertThat(RULE.weigh(weighing(0, 50, Gravity.SLIGHT, Intention.KNOWING), false))
                .isEmpty();
    }

    @Test
    void the_first_time_is_a_warning_however_many_they_are() {
        assertThat(RULE.weigh(weighing(1, 20, Gravity.SLIGHT, Intention.KNOWING), false))
                .contains(new Proposal.Warn());
        assertThat(RULE.weigh(weighing(40, 40, Gravity.GRAVE, Intention.KNOWING), false))
                .contains(new Proposal.Warn());
    }

    @Test
    void a_slip_of_somebody_who_reports_thousands_is_no_ground_unless_it_did_harm() {
        assertThat(RULE.weigh(weighing(1, 5000, Gravity.SLIGHT, Intention.KNOWING), false))
                .contains(new Proposal.Warn()); // rounded up to one in a hundred
        var milder = new AbuseRule(2, 3, 5, 30, 90);
        assertThat(milder.weigh(weighing(1, 5000, Gravity.SLIGHT, Intention.KNOWING), false))
                .isEmpty();
        assertThat(milder.weigh(weighing(1, 5000, Gravity.SERIOUS, Intention.KNOWING), false))
                .contains(new Proposal.Warn());
        assertThat(milder.weigh(weighing(3, 5000, Gravity.SLIGHT, Intention.KNOWING), false))
                .contains(new Proposal.Warn());
    }

    @Test
    void who_goes_on_after_the_warning_is_suspended_when_they_are_many_and_a_notable_share() {
        assertThat(RULE.weigh(weighing(2, 10, Gravity.SLIGHT, Intention.PERSISTENT), false))
                .isEmpty();
        assertThat(RULE.weigh(weighing(3, 100, Gravity.SLIGHT, Intention.PERSISTENT), false))
                .isEmpty();
        assertThat(RULE.weigh(weighing(3, 60, Gravity.SLIGHT, Intention.PERSISTENT), false))
                .contains(new Proposal.Suspend(Duration.ofDays(30)));
    }

    @Test
    void grave_harm_outweighs_a_small_share_and_makes_it_longer() {
        assertThat(RULE.weigh(weighing(3, 1000, Gravity.GRAVE, Intention.PERSISTENT), false))
                .contains(new Proposal.Suspend(Duration.ofDays(90)));
    }

    @Test
    void the_second_suspension_is_longer() {
        assertThat(RULE.weigh(weighing(3, 60, Gravity.SLIGHT, Intention.PERSISTENT), true))
                .contains(new Proposal.Suspend(Duration.ofDays(90)));
    }

    @Test
    void a_share_is_rounded_up() {
        assertThat(weighing(1, 1000, Gravity.SLIGHT, Intention.KNOWING).percent())
                .isEqualTo(1);
        assertThat(weighing(1, 2, Gravity.SLIGHT, Intention.KNOWING).percent()).isEqualTo(50);
        assertThat(weighing(0, 0, Gravity.SLIGHT, Intention.KNOWING).percent()).isZero();
    }

    @Test
    void a_person_may_decide_the_proposal_or_something_milder() {
        var month = new Proposal.Suspend(Duration.ofDays(30));
        assertThat(month.covers(new Proposal.Warn())).isTrue();
        assertThat(month.covers(new Proposal.Suspend(Duration.ofDays(7)))).isTrue();
        assertThat(month.covers(new Proposal.Suspend(Duration.ofDays(31)))).isFalse();
        assertThat(new Proposal.Warn().covers(new Proposal.Suspend(Duration.ofDays(1))))
                .isFalse();
    }

    private static Weighing weighing(int number, int decided, Gravity gravity, Intention intention) {
        return new Weighing(number, decided, gravity, intention);
    }
}
