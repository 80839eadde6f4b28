package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightDetails;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightKind;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;

/** An office's number stands for one right at a time, however it is written, and goes to a new owner after its end. */
@PortalTest
class SuccessionTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    TakingBack takingBack;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    Rights rights;

    @Autowired
    Clock clock;

    private Person before;
    private Person after;
    private Right expired;

    @BeforeEach
    void anExpiredRight() {
        before = fixture.owner();
        after = fixture.owner();
        expired = rightFixture.verified(
                before,
                rightFixture.mark(
                        fixture.today().minusYears(10), fixture.today().minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn-%s/7", "XN %s 7", "X.N.(%s)-7", "Ｘn%s７"})
    void a_number_is_one_however_it_is_written(String spelling) {
        String digits = expired.number().replaceAll("\\D", "");
        RightDetails details =
                rightFixture.mark(fixture.today().minusYears(1), fixture.today().plusYears(1));
        rightFixture.verified(before, numbered(details, "XN" + digits + "7"));
        refused("registration.refused.taken", () -> send(after, spelling.formatted(digits)));
        refused("registration.refused.yours", () -> send(before, spelling.formatted(digits)));
    }

    @Test
    void another_kind_of_right_has_numbers_of_its_own() {
        RightDetails mark = expired.details();
        Right patent = rightFixture.verified(
                after,
                new RightDetails(
                        RightKind.PATENT,
                        mark.number(),
                        "Seam",
                        "Patent Office",
                        "CN",
                        List.of(),
                        mark.from(),
                        mark.until().plusYears(9)));
        assertThat(rightFixture.now(expired.id()).succeeded()).isFalse();
        assertThat(patent.number()).isEqualTo(expired.number());
    }

    @Test
    void an_expired_right_makes_room_for_its_new_owner() {
        Right taken = accepted(send(after, expired.number()));
        assertThat(rights.usable(after)).extracting(Right::id).containsExactly(taken.id());
        Right aside = rightFixture.now(expired.id());
        assertThat(rights.standing(aside)).isInstanceOf(Standing.Expired.class);
        assertThat(rights.renewable(before)).isEmpty();
        refused("registration.refused.succeeded", () -> renew(before));
        assertThatThrownBy(() -> rights.rely(before.organisation(), expired.id(), clock.instant()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("its number stands for another right since");
    }

    @Test
    void its_own_owner_renews_it_instead() {
        refused("registration.refused.yours", () -> send(before, expired.number()));
    }

    @Test
    void a_right_in_force_makes_no_room() {
        Right lasting =
                rightFixture.verified(before, rightFixture.mark(fixture.today().minusYears(1), fixture.today()));
        refused("registration.refused.taken", () -> send(after, lasting.number()));
    }

    @Test
    void while_it_is_being_renewed_it_makes_no_room() {
        RegistrationId renewal = renew(before);
        refused("registration.refused.taken", () -> send(after, expired.number()));
        reviews.review(Cast.INTAKE, renewal, new Review.Refuse("This is the fee's receipt."));
        send(after, expired.number());
        assertThat(rightFixture.now(expired.id()).succeeded()).isTrue();
    }

    @Test
    void where_nothing_becomes_of_the_new_one_the_number_goes_back() {
        RegistrationId id = send(after, expired.number());
        assertThat(rightFixture.now(expired.id()).succeeded()).isTrue();
        reviews.review(Cast.INTAKE, id, new Review.Refuse("The certificate names somebody else."));
        assertThat(rightFixture.now(expired.id()).succeeded()).isFalse();
        assertThat(rights.renewable(before)).extracting(Right::id).containsExactly(expired.id());
        renew(before);
    }

    @Test
    void a_lapsed_registration_gives_the_number_back_too() {
        RegistrationId id = send(after, expired.number());
        reviews.review(Cast.INTAKE, id, new Review.Ask("Who assigned it to you?"));
        reviews.lapse(id);
        assertThat(rightFixture.now(expired.id()).succeeded()).isFalse();
    }

    @Test
    void a_registration_that_was_taken_back_gives_the_number_back_too() {
        takingBack.takeBack(after, send(after, expired.number()));
        assertThat(rightFixture.now(expired.id()).succeeded()).isFalse();
    }

    private RegistrationId send(Person by, String number) {
        return fixture.sent(by, RegistrationKind.RIGHT, fixture.mark(number));
    }

    private RegistrationId renew(Person by) {
        LocalDate until = expired.until().plusYears(10);
        return fixture.sent(by, RegistrationKind.RENEWAL, RegistrationFixture.renewal(expired.id(), until));
    }

    private Right accepted(RegistrationId id) {
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        return rightFixture.now(registrations.see(after, id).head().target());
    }

    private static RightDetails numbered(RightDetails details, String number) {
        return new RightDetails(
                details.kind(),
                number,
                details.name(),
                details.office(),
                details.territory(),
                details.classes(),
                details.from(),
                details.until());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
