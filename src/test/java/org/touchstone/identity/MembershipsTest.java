package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.purchase.PurchaseFixture;
import org.touchstone.purchase.PurchaseId;

/** The operator takes somebody out: they come in no more, their work goes on without them, the record stays. */
@PortalTest
class MembershipsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final OrganisationId PLATFORM = Cast.ADMIN.organisation();
    private static final OrganisationId VOLUNTEERS = Cast.VOLUNTEER.organisation();
    private static final String REASON = "Has left the company in spring.";

    @LocalServerPort
    int port;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    MembershipStore store;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentPerson current;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    PurchaseFixture purchases;

    @Autowired
    Inbox inbox;

    @Autowired
    Life life;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Clock clock;

    private Person clerk;

    @BeforeEach
    void aNewClerk() {
        clerk = taken(Role.INTAKE);
    }

    @Test
    void who_was_taken_out_neither_signs_in_nor_stays_in() {
        var browser = new Browser(port);
        var page = browser.get("/tasks");
        assertThat(page.body()).contains("value=\"" + clerk.id() + "\"");
        browser.signIn(page, clerk.id().value(), "touchstone");
        assertThat(browser.get("/evidence/EV-1999-000001").status())
                .as("signed in")
                .isEqualTo(404);

        memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON);
        var after = browser.get("/evidence/EV-1999-000001");
        assertThat(after.body())
                .as("the session has ended")
                .contains("Sign in")
                .doesNotContain(clerk.id().value());
        assertThat(browser.signIn(after, clerk.id().value(), "touchstone").body())
                .contains("User name or password is wrong");
    }

    @Test
    void a_token_that_still_runs_and_a_sign_in_under_way_let_nobody_in() {
        memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON);
        var claims = new Claims(
                Map.of("sub", clerk.id().value(), "organisation", PLATFORM.value(), "roles", List.of("intake")));
        assertThatThrownBy(() -> signIn.recognise(claims)).isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> signIn.welcome(claims)).isInstanceOf(OAuth2AuthenticationException.class);
        people.welcome(clerk);
        assertThat(people.person(clerk.id()).roles())
                .as("whoever was checked a moment before gets no work back")
                .isEmpty();
        SignedIn.as(clerk);
        assertThatThrownBy(() -> current.get()).isInstanceOf(Forbidden.class);
    }

    @Test
    void what_they_had_taken_on_goes_back_to_the_list_and_nothing_more_is_handed_to_them() {
        CaseId id = complaints.screened();
        inbox.claim(clerk, id.value(), "verifyComplaint");
        assertThat(inbox.candidates(Cast.INTAKE, id.value(), "verifyComplaint")).contains(clerk);
        memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON);
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")
                        .orElseThrow()
                        .assignee())
                .isNull();
        assertThat(inbox.candidates(Cast.INTAKE, id.value(), "verifyComplaint"))
                .extracting(Person::id)
                .doesNotContain(clerk.id());
        assertThatThrownBy(() -> inbox.handOver(Cast.INTAKE, id.value(), "verifyComplaint", clerk.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_a_volunteer_alone_was_asked_is_offered_to_no_other() {
        Person volunteer = taken(Role.VOLUNTEER, VOLUNTEERS);
        CaseId id = complaints.found(volunteer, Origin.VOLUNTEER);
        verifications.verify(Cast.INTAKE, id, Verdict.clarify("Which stitching is wrong?"));
        memberships.end(Cast.ADMIN, VOLUNTEERS, volunteer.id(), REASON);
        assertThat(inbox.open(Cast.VOLUNTEER, id.value(), "answerClarification"))
                .as("they would find no case behind it")
                .isEmpty();
        memberships.resume(Cast.ADMIN, VOLUNTEERS, volunteer.id());
        verifications.answer(volunteer, id, "The one at the left sleeve.");
    }

    @Test
    void a_purchase_that_a_volunteer_had_merely_claimed_is_for_the_others_again() {
        Person volunteer = taken(Role.VOLUNTEER, VOLUNTEERS);
        CaseId id = complaints.screened();
        verifications.verify(Cast.INTAKE, id, Verdict.purchase());
        life.goesOn(id.value());
        PurchaseId purchase = purchases.planned(id);
        inbox.claim(volunteer, purchase.value(), "buyItem");
        assertThat(inbox.open(Cast.VOLUNTEER, purchase.value(), "buyItem")).isEmpty();
        memberships.end(Cast.ADMIN, VOLUNTEERS, volunteer.id(), REASON);
        assertThat(inbox.open(Cast.VOLUNTEER, purchase.value(), "buyItem")).isPresent();
    }

    @Test
    void heard_late_it_takes_nothing_from_who_came_back() {
        memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON);
        memberships.resume(Cast.ADMIN, PLATFORM, clerk.id());
        CaseId id = complaints.screened();
        inbox.claim(clerk, id.value(), "verifyComplaint");
        publisher.publishEvent(new MembershipEnded(clerk.id(), clock.instant()));
        assertThat(inbox.open(Cast.INTAKE, id.value(), "verifyComplaint")
                        .orElseThrow()
                        .assignee())
                .isEqualTo(clerk.id());
    }

    @Test
    void the_record_keeps_name_work_reason_and_who_did_it_and_there_is_a_way_back() {
        memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), "  " + REASON);
        assertThat(people.name(clerk.id())).isEqualTo(clerk.name());
        assertThat(members.of(Cast.ADMIN, PLATFORM, clerk.id().value(), null)).isEmpty();
        assertThat(memberships.ended(Cast.ADMIN, PLATFORM)).first().satisfies(ended -> {
            assertThat(ended.person()).isEqualTo(clerk.id());
            assertThat(ended.roles()).containsExactly(Role.INTAKE);
            assertThat(ended.by()).isEqualTo(Cast.ADMIN.id());
            assertThat(ended.reason()).isEqualTo(REASON);
        });
        refused("identity.refused.ended", () -> memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON));
        refused(
                "identity.refused.userTaken",
                () -> members.takeIn(
                        Cast.ADMIN, new NewMember(clerk.id().value(), "New", PLATFORM, Role.INTAKE, Locale.ENGLISH)));

        memberships.resume(Cast.ADMIN, PLATFORM, clerk.id());
        assertThat(people.person(clerk.id())).isEqualTo(clerk);
        assertThat(members.of(Cast.ADMIN, PLATFORM, clerk.id().value(), null)).containsExactly(clerk);
        assertThat(memberships.ended(Cast.ADMIN, PLATFORM))
                .extracting(EndedMembership::person)
                .doesNotContain(clerk.id());
        refused("identity.refused.notEnded", () -> memberships.resume(Cast.ADMIN, PLATFORM, clerk.id()));
    }

    @Test
    void only_an_operator_takes_out_and_never_themselves() {
        for (Person other : List.of(Cast.INTAKE, Cast.MANAGER, Cast.BRAND, Cast.SELLER)) {
            assertThatThrownBy(() -> memberships.end(other, PLATFORM, clerk.id(), REASON))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> memberships.resume(other, PLATFORM, clerk.id()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> memberships.ended(other, PLATFORM)).isInstanceOf(Forbidden.class);
        }
        refused("identity.refused.ownMembership", () -> memberships.end(Cast.ADMIN, PLATFORM, Cast.ADMIN.id(), REASON));
        assertThatThrownBy(() -> memberships.end(Cast.ADMIN, Cast.BRAND.organisation(), clerk.id(), REASON))
                .as("of another organisation")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> memberships.end(Cast.ADMIN, PLATFORM, new PersonId("nobody"), REASON))
                .isInstanceOf(NotFound.class);
        for (String reason : List.of("", "old", " ".repeat(20), "x".repeat(501))) {
            refused("identity.refused.reason", () -> memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), reason));
        }
        refusesWhatNobodyTypes(text -> memberships.end(Cast.ADMIN, PLATFORM, clerk.id(), text));
        assertThat(people.person(clerk.id())).isEqualTo(clerk);
    }

    @Test
    void two_operators_who_take_each_other_out_at_once_leave_one() throws Exception {
        Person one = taken(Role.ADMIN);
        Person other = taken(Role.ADMIN);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    List.of(threads.submit(ending(together, one, other)), threads.submit(ending(together, other, one)));
            assertThat(both.stream().filter(MembershipsTest::succeeded)).hasSize(1);
        }
        assertThat(List.of(one, other).stream().filter(person -> !memberships.ended(person.id())))
                .hasSize(1)
                .allSatisfy(left -> memberships.end(Cast.ADMIN, PLATFORM, left.id(), REASON));
    }

    @Test
    void where_another_provider_makes_the_people_nobody_is_taken_out_here() {
        Memberships elsewhere = new Memberships(store, Optional.empty(), publisher, clock);
        refused("identity.refused.provider", () -> elsewhere.end(Cast.ADMIN, PLATFORM, clerk.id(), REASON));
        refused("identity.refused.provider", () -> elsewhere.resume(Cast.ADMIN, PLATFORM, clerk.id()));
    }

    private Callable<Void> ending(CyclicBarrier together, Person by, Person whom) {
        return () -> {
            together.await();
            memberships.end(by, PLATFORM, whom.id(), REASON);
            return null;
        };
    }

    private static boolean succeeded(Future<Void> act) {
        try {
            act.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Forbidden.class);
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Person taken(Role role) {
        return taken(role, PLATFORM);
    }

    private Person taken(Role role, OrganisationId organisation) {
        String user = "clerk-" + NEXT.incrementAndGet();
        return members.takeIn(Cast.ADMIN, new NewMember(user, "Clara Clerk", organisation, role, Locale.ENGLISH));
    }
}
