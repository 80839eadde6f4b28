package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** On what a complaint can rest today, and what people are told where it cannot. */
@PortalTest
class RelianceTest {

    @Autowired
    Rights rights;

    @Autowired
    Letters letters;

    @Autowired
    Register register;

    @Autowired
    RightFixture fixture;

    @Autowired
    Clock clock;

    private Person owner;
    private Person agent;
    private LocalDate today;

    @BeforeEach
    void someOwner() {
        owner = fixture.owner();
        agent = fixture.owner();
        today = rights.today();
    }

    @Test
    void a_verified_right_in_force_can_be_relied_on_by_its_owner() {
        Right right = fixture.verified(owner);
        assertThat(rights.rely(owner.organisation(), right.id(), clock.instant()))
                .isEqualTo(right);
        assertThat(rights.usable(owner)).containsExactly(right);
    }

    @Test
    void it_can_be_relied_on_from_its_first_to_its_last_day() {
        Right first = fixture.verified(owner, fixture.mark(today, today.plusYears(1)));
        Right last = fixture.verified(owner, fixture.mark(today.minusYears(1), today));
        assertThat(rights.usable(owner)).containsExactlyInAnyOrder(first, last);
        assertThat(rights.standing(last)).isEqualTo(new Standing.Expiring(today, 0));
        assertThat(rights.standing(first)).isEqualTo(new Standing.InForce());
    }

    @Test
    void an_unknown_right_is_refused() {
        assertThat(refusal(owner, "no-such-right"))
                .isEqualTo("No right \"no-such-right\" is registered here for you or for a brand that you may act for."
                        + " Choose one of your rights, or register it first.");
    }

    @Test
    void another_owners_right_that_is_not_verified_is_as_good_as_unknown() {
        Right theirs = fixture.entered(agent);
        assertThat(refusal(owner, theirs.id())).startsWith("No right");
    }

    @Test
    void a_right_under_review_is_refused() {
        Right right = fixture.entered(owner);
        assertThat(refusal(owner, right.id()))
                .startsWith(right.name())
                .contains("has not been verified yet", "as soon as intake has accepted");
    }

    @Test
    void a_right_with_an_open_question_says_where_to_answer() {
        Right right = fixture.entered(owner);
        register.asked(right.id());
        assertThat(refusal(owner, right.id())).contains("asked you a question", "Answer it in your task list");
    }

    @Test
    void a_refused_right_says_why() {
        Right right = fixture.entered(owner);
        register.refuse(right.id(), "Page 2 of the certificate is missing.");
        assertThat(refusal(owner, right.id())).contains("was refused: \"Page 2 of the certificate is missing.\".");
    }

    @Test
    void a_right_whose_question_was_not_answered_has_to_be_registered_again() {
        Right right = fixture.entered(owner);
        register.withdraw(right.id());
        assertThat(refusal(owner, right.id())).contains("not answered in time", "again");
    }

    @Test
    void a_right_that_is_not_yet_in_force_says_from_when_on() {
        Right right = fixture.verified(owner, fixture.mark(LocalDate.of(2051, 3, 9), LocalDate.of(2061, 3, 8)));
        assertThat(refusal(owner, right.id())).contains("is in force from 9 Mar 2051 only");
        assertThat(rights.usable(owner)).isEmpty();
    }

    @Test
    void an_expired_right_says_since_when_and_what_to_do() {
        Right right = fixture.verified(owner, fixture.mark(LocalDate.of(2004, 3, 9), LocalDate.of(2014, 3, 8)));
        assertThat(refusal(owner, right.id()))
                .contains("expired on 8 Mar 2014", "Renew it under Rights and hand in the proof of renewal");
        assertThatThrownBy(() -> rights.rely(owner.organisation(), right.id(), clock.instant()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.in(Locale.SIMPLIFIED_CHINESE)).contains("2014年3月8日", "续展"));
        assertThat(rights.usable(owner)).isEmpty();
    }

    @Test
    void a_renewed_right_can_be_relied_on_again() {
        Right right = fixture.verified(owner, fixture.mark(today.minusYears(10), today.minusDays(1)));
        register.renew(right.id(), today.plusYears(10));
        assertThat(rights.usable(owner)).extracting(Right::id).containsExactly(right.id());
        register.renew(right.id(), today.minusYears(1));
        assertThat(rights.usable(owner)).extracting(Right::id).containsExactly(right.id());
    }

    @Test
    void an_agent_acts_by_letter() {
        Right right = fixture.verified(owner);
        fixture.letter(agent, owner);
        assertThat(rights.rely(agent.organisation(), right.id(), clock.instant()))
                .isEqualTo(right);
        assertThat(rights.of(agent)).containsExactly(right);
        assertThat(rights.see(agent, right.id())).isEqualTo(right);
    }

    @Test
    void an_agent_does_not_see_what_is_not_verified() {
        fixture.letter(agent, owner);
        Right right = fixture.entered(owner);
        assertThat(rights.of(agent)).isEmpty();
        assertThatThrownBy(() -> rights.see(agent, right.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_letter_nobody_acts_for_another() {
        Right right = fixture.verified(owner);
        assertThat(refusal(agent, right.id()))
                .isEqualTo("%s belongs to %s, and you hold no letter of authorisation for that brand."
                                .formatted(right.name(), right.brand().name())
                        + " Register the letter first.");
        assertThat(rights.of(agent)).isEmpty();
        assertThatThrownBy(() -> rights.see(agent, right.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_expired_letter_says_since_when() {
        Right right = fixture.verified(owner);
        fixture.letter(
                "RG-2013-000001", agent, owner, List.of("CN"), LocalDate.of(2013, 1, 1), LocalDate.of(2014, 1, 1));
        assertThat(refusal(agent, right.id()))
                .contains("Your letter of authorisation for %s expired on 1 Jan 2014"
                        .formatted(right.brand().name()));
        refused("rights.refused.letterExpired", () -> rely(agent, right));
    }

    @Test
    void a_letter_of_tomorrow_says_from_when_on() {
        Right right = fixture.verified(owner);
        fixture.letter(
                "RG-2013-000002", agent, owner, List.of("CN"), LocalDate.of(2051, 1, 1), LocalDate.of(2052, 1, 1));
        assertThat(refusal(agent, right.id())).contains("is good from 1 Jan 2051 only");
    }

    @Test
    void a_letter_for_elsewhere_names_both_territories() {
        Right right = fixture.verified(owner);
        fixture.letter("RG-2013-000003", agent, owner, List.of("FR", "DE"), today, today.plusYears(1));
        assertThat(refusal(agent, right.id())).contains("covers France, Germany, but", "holds in China");
        refused("rights.refused.letterTerritory", () -> rely(agent, right));
        assertThat(rights.of(agent)).isEmpty();
    }

    @Test
    void a_letter_for_another_brand_of_the_owner_is_none() {
        Right right = fixture.verified(owner);
        Person other = fixture.owner();
        fixture.letter(agent, other);
        assertThat(refusal(agent, right.id())).contains("you hold no letter");
    }

    @Test
    void a_letter_that_was_taken_back_says_when() {
        Right right = fixture.verified(owner);
        Letter letter = fixture.letter(agent, owner);
        letters.end(owner, letter.id());
        assertThat(refusal(agent, right.id())).contains("took your letter of authorisation back on");
        assertThat(rights.of(agent)).isEmpty();
        assertThatThrownBy(() -> letters.end(owner, letter.id()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.letterEndedBefore"));
    }

    @Test
    void of_two_letters_the_good_one_counts() {
        Right right = fixture.verified(owner);
        fixture.letter("RG-2013-000004", agent, owner, List.of("FR"), today, today.plusYears(9));
        fixture.letter(agent, owner);
        assertThat(rights.rely(agent.organisation(), right.id(), clock.instant()))
                .isEqualTo(right);
    }

    @Test
    void a_letter_does_not_mend_an_expired_right() {
        Right right = fixture.verified(owner, fixture.mark(today.minusYears(10), today.minusDays(1)));
        fixture.letter(agent, owner);
        assertThat(refusal(agent, right.id())).contains("expired on", "Renew it");
    }

    @Test
    void only_the_parties_and_staff_read_a_letter_and_only_its_owner_takes_it_back() {
        Letter letter = fixture.letter(agent, owner);
        Person stranger = fixture.owner();
        assertThat(letters.see(agent, letter.id())).isEqualTo(letter);
        assertThat(letters.see(Cast.INTAKE, letter.id())).isEqualTo(letter);
        assertThat(letters.of(owner)).containsExactly(letter);
        assertThat(letters.of(stranger)).isEmpty();
        assertThatThrownBy(() -> letters.see(stranger, letter.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.see(Cast.SELLER, letter.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> letters.of(Cast.VOLUNTEER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> letters.end(Cast.INTAKE, letter.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> letters.end(stranger, letter.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.end(agent, letter.id()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.letterOwner"));
    }

    private void rely(Person by, Right right) {
        rights.rely(by.organisation(), right.id(), clock.instant());
    }

    private String refusal(Person by, String right) {
        try {
            rights.rely(by.organisation(), right, clock.instant());
        } catch (Refused no) {
            return no.getMessage();
        }
        throw new AssertionError("It could be relied on");
    }
}
