package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightState;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;

/** Intake takes back what should never have been verified. */
@PortalTest
class RevocationsTest {

    private static final String REASON = "The certificate was forged: the office knows no such number.";

    @Autowired
    Revocations revocations;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rightFixture;

    @Autowired
    Rights rights;

    @Autowired
    Letters letters;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Person owner;
    private Right right;

    @BeforeEach
    void aVerifiedRight() {
        owner = fixture.owner();
        right = rightFixture.verified(owner);
    }

    @Test
    void no_complaint_rests_on_it_any_more_and_the_reason_is_said() {
        Person agent = fixture.owner();
        rightFixture.letter(agent, owner);
        revocations.revoke(Cast.INTAKE, right.id(), " " + REASON + " ");
        for (Person by : List.of(owner, agent)) {
            assertThatThrownBy(() -> rights.rely(by.organisation(), right.id(), clock.instant()))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.revoked"))
                    .hasMessageContaining(right.name())
                    .hasMessageContaining(REASON);
            assertThat(rights.usable(by)).isEmpty();
        }
        Right now = rightFixture.now(right.id());
        assertThat(now.state()).isEqualTo(RightState.REFUSED);
        assertThat(rights.standing(now)).isEqualTo(new Standing.Revoked(fixture.today(), REASON));
    }

    @Test
    void the_owner_is_told_and_audit_hears_it() {
        revocations.revoke(Cast.INTAKE, right.id(), REASON);
        assertThat(notices.of(owner))
                .filteredOn(notice -> notice.textKey().equals("registration.notice.revoked"))
                .singleElement()
                .extracting(notice -> notice.sentence(owner.locale()))
                .asString()
                .contains(right.name(), right.number());
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where verb = 'RightRevoked' and subject = ? and by_person = ?")
                        .params(right.id(), Cast.INTAKE.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_may_act_for_the_brand_is_told_too_and_nobody_else() {
        Person agent = fixture.owner();
        Person former = fixture.owner();
        rightFixture.letter(agent, owner);
        letters.end(owner, rightFixture.letter(former, owner).id());
        Person elsewhere = fixture.owner();
        rightFixture.letter(
                "RG-2014-714001",
                elsewhere,
                owner,
                List.of("JP"),
                fixture.today().minusDays(1),
                fixture.today().plusYears(1));
        revocations.revoke(Cast.INTAKE, right.id(), REASON);
        assertThat(notices.of(agent))
                .filteredOn(notice -> notice.textKey().equals("registration.notice.revokedForAgent"))
                .singleElement()
                .extracting(notice -> notice.sentence(agent.locale()))
                .asString()
                .contains(right.name(), right.number(), "cases that are open go on");
        for (Person other : List.of(former, elsewhere)) {
            assertThat(notices.of(other))
                    .extracting(Notice::textKey)
                    .doesNotContain("registration.notice.revokedForAgent");
        }
    }

    @Test
    void its_number_can_be_registered_again() {
        revocations.revoke(Cast.INTAKE, right.id(), REASON);
        RegistrationId again = fixture.sent(fixture.owner(), RegistrationKind.RIGHT, fixture.mark(right.number()));
        reviews.review(Cast.INTAKE, again, new Review.Accept());
    }

    @Test
    void a_renewal_that_waits_cannot_bring_it_back() {
        RegistrationId renewal = fixture.sent(
                owner,
                RegistrationKind.RENEWAL,
                RegistrationFixture.renewal(right.id(), right.until().plusYears(10)));
        revocations.revoke(Cast.INTAKE, right.id(), REASON);
        refused("registration.refused.notYours", () -> reviews.review(Cast.INTAKE, renewal, new Review.Accept()));
        reviews.review(Cast.INTAKE, renewal, new Review.Refuse("Its verification was taken back."));
        assertThat(rightFixture.now(right.id()).until()).isEqualTo(right.until());
    }

    @Test
    void a_reason_is_needed() {
        refused("registration.refused.revokeReason", () -> revocations.revoke(Cast.INTAKE, right.id(), "  "));
        refused(
                "registration.refused.revokeReason",
                () -> revocations.revoke(Cast.INTAKE, right.id(), "x".repeat(2_001)));
        assertThat(rightFixture.now(right.id()).verified()).isTrue();
    }

    @Test
    void only_what_is_verified_is_taken_back_and_once() {
        Right waiting = rightFixture.entered(owner);
        refused("registration.refused.notVerified", () -> revocations.revoke(Cast.INTAKE, waiting.id(), REASON));
        revocations.revoke(Cast.INTAKE, right.id(), REASON);
        refused("registration.refused.notVerified", () -> revocations.revoke(Cast.INTAKE, right.id(), "Again."));
        assertThat(rightFixture.now(right.id()).reason()).isEqualTo(REASON);
        assertThatThrownBy(() -> revocations.revoke(Cast.INTAKE, "no-such-right", REASON))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_intake_takes_it_back() {
        for (Person other : List.of(
                owner,
                Cast.BRAND,
                Cast.MANAGER,
                Cast.APPROVER,
                Cast.INVESTIGATOR,
                Cast.ADJUDICATOR,
                Cast.VOLUNTEER,
                Cast.SELLER,
                Cast.OFFICER,
                Cast.ADMIN)) {
            assertThatThrownBy(() -> revocations.revoke(other, right.id(), REASON))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(rightFixture.now(right.id()).verified()).isTrue();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
