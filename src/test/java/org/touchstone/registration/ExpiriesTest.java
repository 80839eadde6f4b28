package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Register;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Rights and letters end: who is warned, how often, and what happens after the last day. */
@PortalTest
class ExpiriesTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    Expiries expiries;

    @Autowired
    Register register;

    @Autowired
    RightFixture rights;

    @Autowired
    Letters letters;

    @Autowired
    Complaints complaints;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    private Person owner;
    private LocalDate today;

    @BeforeEach
    void someOwner() {
        owner = rights.owner();
        today = rights.today();
    }

    @Test
    void an_owner_is_warned_ninety_and_thirty_days_before_the_end_once_each() {
        Right right = ending(90);
        warn();
        warn();
        assertThat(told(owner)).containsExactly("90");
        life.passes(Duration.ofDays(59));
        warn();
        assertThat(told(owner)).containsExactly("90");
        life.passes(Duration.ofDays(1));
        warn();
        warn();
        assertThat(told(owner)).containsExactly("30", "90");
        assertThat(notices.of(owner).getFirst().sentence(owner.locale()))
                .startsWith("%s (%s) ends on".formatted(right.name(), right.number()))
                .contains("Renew it");
    }

    @Test
    void who_is_late_is_warned_once() {
        ending(12);
        warn();
        assertThat(told(owner)).containsExactly("30");
    }

    @Test
    void nobody_is_warned_of_what_is_far_off_or_over_or_not_verified() {
        ending(91);
        ending(-1);
        rights.entered(owner, rights.mark(today.minusYears(1), today.plusDays(20)));
        warn();
        assertThat(told(owner)).isEmpty();
    }

    @Test
    void a_renewed_right_is_warned_of_again_when_its_new_end_comes_near() {
        Right right = ending(20);
        warn();
        register.renew(right.id(), today.plusDays(25));
        warn();
        assertThat(told(owner)).containsExactly("30", "30");
    }

    @Test
    void agent_and_owner_are_warned_of_a_letter() {
        Person agent = rights.owner();
        rights.letter("RG-2012-000001", agent, owner, List.of("CN"), today.minusYears(1), today.plusDays(80));
        warn();
        warn();
        for (Person party : List.of(agent, owner)) {
            assertThat(notices.of(party))
                    .extracting(Notice::textKey)
                    .containsExactly("registration.notice.letterEnding");
        }
    }

    @Test
    void of_a_letter_too_there_is_a_second_warning_thirty_days_before_its_end() {
        Person agent = rights.owner();
        rights.letter(number(), agent, owner, List.of("CN"), today.minusYears(1), today.plusDays(31));
        warn();
        assertThat(toldOfLetters(agent)).containsExactly("90");
        life.passes(Duration.ofDays(1));
        warn();
        warn();
        for (Person party : List.of(agent, owner)) {
            assertThat(toldOfLetters(party)).containsExactly("30", "90");
        }
    }

    @Test
    void who_holds_a_letter_for_a_right_is_told_that_the_right_ends() {
        Person agent = rights.owner();
        Person elsewhere = rights.owner();
        Person former = rights.owner();
        rights.letter(agent, owner);
        rights.letter(number(), elsewhere, owner, List.of("DE"), today.minusDays(1), today.plusYears(1));
        letters.end(owner, rights.letter(former, owner).id());
        Right right = ending(30);
        warn();
        warn();
        assertThat(told(owner)).containsExactly("30");
        assertThat(notices.of(agent))
                .filteredOn("textKey", "registration.notice.endingForAgent")
                .singleElement()
                .extracting(notice -> notice.sentence(agent.locale()))
                .asString()
                .startsWith("%s (%s), for which you hold a letter".formatted(right.name(), right.number()));
        for (Person other : List.of(elsewhere, former)) {
            assertThat(notices.of(other))
                    .extracting(Notice::textKey)
                    .doesNotContain("registration.notice.ending", "registration.notice.endingForAgent");
        }
    }

    @Test
    void of_a_letter_that_a_newer_one_goes_on_from_nobody_is_warned() {
        Person agent = rights.owner();
        LocalDate end = today.plusDays(20);
        rights.letter(number(), agent, owner, List.of("CN"), today.minusYears(1), end);
        var next = rights.letter(number(), agent, owner, List.of("CN", "DE"), end.plusDays(1), end.plusYears(1));
        warn();
        assertThat(toldOfLetters(agent)).isEmpty();
        assertThat(toldOfLetters(owner)).isEmpty();
        letters.end(owner, next.id());
        warn();
        assertThat(toldOfLetters(agent)).containsExactly("30");
    }

    @Test
    void a_newer_letter_that_begins_later_or_covers_less_or_is_another_agents_does_not_help() {
        LocalDate end = today.plusDays(20);
        for (String how : List.of("later", "elsewhere", "another")) {
            Person agent = rights.owner();
            rights.letter(number(), agent, owner, List.of("CN"), today.minusYears(1), end);
            rights.letter(
                    number(),
                    how.equals("another") ? rights.owner() : agent,
                    owner,
                    List.of(how.equals("elsewhere") ? "DE" : "CN"),
                    end.plusDays(how.equals("later") ? 2 : 1),
                    end.plusYears(1));
            warn();
            assertThat(toldOfLetters(agent)).as(how).containsExactly("30");
        }
    }

    @Test
    void after_the_last_day_new_complaints_are_refused_and_say_since_when() {
        Right right = ending(0);
        NewComplaint complaint = new NewComplaint(
                right.id(), List.of("L100001"), ComplaintReason.COUNTERFEIT, "The logo is upside down.", null, true);
        life.passes(Duration.ofDays(1));
        assertThatThrownBy(() -> complaints.file(owner, complaint))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.expired"));
    }

    private Right ending(int days) {
        return rights.verified(owner, rights.mark(today.minusYears(10), today.plusDays(days)));
    }

    private static String number() {
        return "RG-2011-%06d".formatted(NUMBERS.incrementAndGet());
    }

    private void warn() {
        while (expiries.warn() > 0) {
            continue;
        }
    }

    private List<String> told(Person person) {
        return told(person, "registration.notice.ending");
    }

    private List<String> toldOfLetters(Person person) {
        return told(person, "registration.notice.letterEnding");
    }

    /** So many days before the end each warning was due, the latest first. */
    private List<String> told(Person person, String key) {
        return notices.of(person).stream()
                .filter(notice -> notice.textKey().equals(key))
                .map(notice -> notice.arguments().getLast())
                .toList();
    }
}
