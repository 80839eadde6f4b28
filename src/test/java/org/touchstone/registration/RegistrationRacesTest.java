package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Two at the same moment: one is done, the other is told why not. */
@PortalTest
class RegistrationRacesTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationFiles files;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rights;

    @Autowired
    EvidenceVault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Life life;

    private Person owner;

    @BeforeEach
    void someOwner() {
        owner = fixture.owner();
    }

    @Test
    void of_two_registrations_of_one_number_the_second_is_taken() {
        Person other = fixture.owner();
        RegistrationForm form = fixture.mark();
        RegistrationId first = fixture.complete(owner, RegistrationKind.RIGHT, form);
        RegistrationId second = fixture.complete(other, RegistrationKind.RIGHT, form);
        refused(
                "registration.refused.taken",
                meanwhile(() -> registrations.send(owner, first), () -> registrations.send(other, second)));
        assertThat(registrations.see(other, second)).isInstanceOf(Registration.Draft.class);
    }

    @Test
    void of_two_successors_of_an_expired_right_the_second_is_taken() {
        Person other = fixture.owner();
        Right expired = rights.verified(
                fixture.owner(),
                rights.mark(fixture.today().minusYears(9), fixture.today().minusDays(1)));
        RegistrationForm form = fixture.mark(expired.number());
        RegistrationId first = fixture.complete(owner, RegistrationKind.RIGHT, form);
        RegistrationId second = fixture.complete(other, RegistrationKind.RIGHT, form);
        refused(
                "registration.refused.taken",
                meanwhile(() -> registrations.send(owner, first), () -> registrations.send(other, second)));
    }

    @Test
    void of_two_renewals_of_one_right_the_second_waits_for_the_first() {
        Right right = rights.verified(owner);
        RegistrationForm form =
                RegistrationFixture.renewal(right.id(), right.until().plusYears(10));
        RegistrationId first = fixture.complete(owner, RegistrationKind.RENEWAL, form);
        RegistrationId second = fixture.complete(owner, RegistrationKind.RENEWAL, form);
        refused(
                "registration.refused.renewing",
                meanwhile(() -> registrations.send(owner, first), () -> registrations.send(owner, second)));
    }

    @Test
    void a_page_that_arrives_while_the_registration_is_sent_is_not_kept() {
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        refused(
                "registration.refused.files",
                meanwhile(() -> registrations.send(owner, id), () -> fixture.page(owner, id)));
        assertThat(files.of(Cast.INTAKE, id)).hasSize(1);
        assertThat(vault.ofSubject(owner, id.value())).hasSize(1);
    }

    @Test
    void a_page_is_not_taken_out_of_what_is_being_sent() {
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        var page = files.of(owner, id).getFirst().item().id();
        refused(
                "registration.refused.sent",
                meanwhile(() -> registrations.send(owner, id), () -> files.takeOut(owner, id, page)));
        assertThat(files.of(Cast.INTAKE, id)).hasSize(1);
    }

    @Test
    void an_answer_and_the_end_of_its_time_wait_for_each_other_in_one_order() {
        RegistrationId id = fixture.asked(owner, Cast.INTAKE);
        CompletableFuture<Void> lapse = transaction.execute(status -> {
            jdbc.sql("select 1 from inbox where subject = ? and step = 'answerReviewer' for update")
                    .param(id.value())
                    .query(Integer.class)
                    .single();
            var other = CompletableFuture.runAsync(() -> life.fires(id.value(), "applicantSilent"));
            untilItWaitsForUs(other);
            registrations.answer(owner, id, "Page 2 is there now.");
            return other;
        });
        assertThat(lapse).failsWithin(Duration.ofSeconds(30));
        assertThat(registrations.see(owner, id)).isInstanceOf(Registration.UnderReview.class);
    }

    /** The second act begins when the first is done and not yet committed. */
    private CompletableFuture<Void> meanwhile(Runnable first, Runnable second) {
        return transaction.execute(status -> {
            first.run();
            var other = CompletableFuture.runAsync(second);
            untilItWaitsForUs(other);
            return other;
        });
    }

    private void untilItWaitsForUs(CompletableFuture<Void> other) {
        while (waiting() == 0 && !other.isDone()) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_locks where not granted
                        and transactionid = pg_current_xact_id()::xid""").query(Integer.class).single();
    }

    private static void refused(String key, CompletableFuture<Void> second) {
        assertThat(second)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(Refused.class)
                .satisfies(failed ->
                        assertThat(((Refused) failed.getCause()).key()).isEqualTo(key));
    }
}
