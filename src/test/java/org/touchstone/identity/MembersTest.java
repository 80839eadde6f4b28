package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** The operator registers organisations and takes people in, who can sign in from then on. */
@PortalTest
class MembersTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    AccountStore store;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Clock clock;

    private OrganisationId brand;
    private String user;

    @BeforeEach
    void aNewBrand() {
        int number = NEXT.incrementAndGet();
        brand = new OrganisationId("new-brand-" + number);
        user = "newcomer-" + number;
        organisations.takeIn(Cast.ADMIN, organisation(brand.value(), Organisation.Kind.BRAND));
    }

    @Test
    void who_was_taken_in_finds_themselves_on_the_sign_in_page_and_comes_in() {
        Person taken = members.takeIn(Cast.ADMIN, member(user, Role.BRAND));
        assertThat(people.person(taken.id())).isEqualTo(taken);
        assertThat(members.of(Cast.ADMIN, brand, "", null)).containsExactly(taken);
        var browser = new Browser(port);
        var page = browser.get("/tasks");
        assertThat(page.body()).contains("value=\"" + user + "\"", "Nora Newcomer", "New brand");
        assertThat(browser.signIn(page, user, "touchstone").address().getPath()).isEqualTo("/tasks");
        assertThat(people.person(taken.id()).organisation())
                .as("the provider told the portal who they are")
                .isEqualTo(brand);
    }

    @Test
    void who_was_not_taken_in_does_not_come_in_even_if_the_portal_knows_them() {
        people.welcome(new Person(new PersonId(user), "Known by name only", brand, Set.of(Role.BRAND), Locale.ENGLISH));
        var browser = new Browser(port);
        assertThat(browser.signIn(browser.get("/tasks"), user, "touchstone").body())
                .contains("User name or password is wrong");
    }

    @Test
    void only_the_operator_registers_sees_and_takes_in() {
        for (Person other : List.of(Cast.BRAND, Cast.INTAKE, Cast.MANAGER, Cast.SELLER)) {
            assertThatThrownBy(() -> members.takeIn(other, member(user, Role.BRAND)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> members.of(other, brand, "", null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> organisations.see(other, brand)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> organisations.takeIn(other, organisation("x", Organisation.Kind.BRAND)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void nobody_gets_work_that_is_none_of_their_organisations() {
        for (Role role : Role.values()) {
            if (role != Role.BRAND) {
                refused("identity.refused.role", () -> members.takeIn(Cast.ADMIN, member(user, role)));
            }
        }
        assertThat(people.find(new PersonId(user))).isEmpty();
    }

    @Test
    void a_user_name_is_given_once() {
        members.takeIn(Cast.ADMIN, member(user, Role.BRAND));
        for (String taken : List.of(user, "brand", "intake", PersonId.SYSTEM.value())) {
            refused("identity.refused.userTaken", () -> members.takeIn(Cast.ADMIN, member(taken, Role.BRAND)));
        }
        assertThat(people.person(Cast.INTAKE.id())).isEqualTo(Cast.INTAKE);
    }

    @Test
    void what_cannot_be_a_user_name_or_a_name_is_refused() {
        for (String wrong : List.of("", "a", "Nora", "9lives", "no blanks", "nora-", "nora@x", "x".repeat(41), "<b>")) {
            refused("identity.refused.user", () -> member(wrong, Role.BRAND));
        }
        for (String wrong : List.of("", "  ", "x".repeat(81), "Nora\nNewcomer", "Nora\u0000", "Nora\ud842")) {
            refused("identity.refused.name", () -> new NewMember("nora", wrong, brand, Role.BRAND, Locale.ENGLISH));
        }
    }

    @Test
    void an_organisation_has_to_be_registered_first_and_once() {
        assertThatThrownBy(() -> members.takeIn(
                        Cast.ADMIN,
                        new NewMember(user, "Nora", new OrganisationId("nowhere"), Role.BRAND, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.see(Cast.ADMIN, new OrganisationId("nowhere")))
                .isInstanceOf(NotFound.class);
        refused(
                "identity.refused.organisationTaken",
                () -> organisations.takeIn(Cast.ADMIN, organisation("northpeak", Organisation.Kind.ASSOCIATION)));
        assertThat(people.organisation(Cast.BRAND.organisation()).name()).isEqualTo("Northpeak Outdoor");
    }

    @Test
    void a_correction_changes_names_and_competence_but_never_kind_or_store() {
        organisations.register(
                Cast.ADMIN, new Organisation(brand, Organisation.Kind.BRAND, "Newer brand", "更新的品牌", "", null, null));
        assertThat(people.organisation(brand).name()).isEqualTo("Newer brand");
        refused(
                "identity.refused.otherKind",
                () -> organisations.register(
                        Cast.ADMIN,
                        new Organisation(brand, Organisation.Kind.AGENCY, "Brand", "品牌", "31", "IP_OFFICE", null)));
        refused(
                "identity.refused.otherKind",
                () -> organisations.register(
                        Cast.ADMIN,
                        new Organisation(
                                Cast.SELLER.organisation(), Organisation.Kind.SELLER, "Store", "店铺", "", null, "s9")));
        assertThat(people.organisation(brand).kind()).isEqualTo(Organisation.Kind.BRAND);
    }

    @Test
    void there_is_one_marketplace_and_one_organisation_for_each_store() {
        for (Organisation.Kind kind : List.of(Organisation.Kind.PLATFORM, Organisation.Kind.VOLUNTEERS)) {
            refused(
                    "identity.refused.oneOfItsKind",
                    () -> organisations.register(Cast.ADMIN, organisation("second-one", kind)));
        }
        refused("identity.refused.sellerTaken", () -> register(Organisation.Kind.SELLER, "Store", "", null, "s1001"));
        assertThat(people.knows(new OrganisationId("second-one"))).isFalse();
        assertThat(people.knows(new OrganisationId("lacks-something"))).isFalse();
    }

    @Test
    void however_many_there_are_a_page_is_short_and_leads_to_the_next() {
        List<String> names = IntStream.range(0, Organisations.PAGE + 5)
                .mapToObj(number -> "many-%s-%02d".formatted(brand, number))
                .toList();
        names.forEach(name -> organisations.takeIn(Cast.ADMIN, organisation(name, Organisation.Kind.BRAND)));
        String words = "MANY-" + brand;
        var first = organisations.page(Cast.ADMIN, Organisation.Kind.BRAND, words, null);
        var second = organisations.page(Cast.ADMIN, null, words, first.getLast().id());
        assertThat(first).hasSize(Organisations.PAGE);
        assertThat(Stream.concat(first.stream(), second.stream()))
                .extracting(one -> one.id().value())
                .containsExactlyElementsOf(names);
        assertThat(organisations.page(Cast.ADMIN, Organisation.Kind.SELLER, words, null))
                .isEmpty();
        assertThatThrownBy(() -> organisations.page(Cast.BRAND, null, "", null)).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_people_of_a_large_organisation_come_page_by_page_and_are_found_by_name() {
        for (int number = 0; number < Members.PAGE + 2; number++) {
            members.takeIn(
                    Cast.ADMIN,
                    new NewMember(
                            user + "-%02d".formatted(number),
                            number == 7 ? "Zoë Percent%" : "Nora",
                            brand,
                            Role.BRAND,
                            Locale.ENGLISH));
        }
        var first = members.of(Cast.ADMIN, brand, "", null);
        assertThat(first).hasSize(Members.PAGE);
        assertThat(members.of(Cast.ADMIN, brand, "", first.getLast().id())).hasSize(2);
        assertThat(members.of(Cast.ADMIN, brand, "percent%", null)).hasSize(1);
        assertThat(members.of(Cast.ADMIN, brand, "no%ra", null)).isEmpty();
    }

    @Test
    void what_an_organisation_lacks_is_said() {
        refused("identity.refused.organisationName", () -> register(Organisation.Kind.BRAND, " ", "", null, null));
        refused(
                "identity.refused.organisationName",
                () -> register(Organisation.Kind.BRAND, "x".repeat(201), "", null, null));
        refused("identity.refused.competence", () -> register(Organisation.Kind.AGENCY, "Agency", "31", null, null));
        refused("identity.refused.competence", () -> register(Organisation.Kind.AGENCY, "Agency", "31", "TAXES", null));
        refused("identity.refused.area", () -> register(Organisation.Kind.AGENCY, "Agency", "3a", "IP_OFFICE", null));
        for (String number : new String[] {null, "", "two words", "x".repeat(41), "s\0"}) {
            refused("identity.refused.sellerId", () -> register(Organisation.Kind.SELLER, "Store", "", null, number));
        }
        refused("identity.refused.noAgency", () -> register(Organisation.Kind.BRAND, "Brand", "31", null, null));
    }

    @Test
    void where_another_provider_makes_the_people_nobody_is_taken_in_here() {
        Members elsewhere = new Members(people, store, Optional.empty(), publisher, clock);
        assertThat(elsewhere.areTakenInHere()).isFalse();
        refused("identity.refused.provider", () -> elsewhere.takeIn(Cast.ADMIN, member(user, Role.BRAND)));
    }

    private NewMember member(String name, Role role) {
        return new NewMember(name, "Nora Newcomer", brand, role, Locale.ENGLISH);
    }

    private static Organisation organisation(String id, Organisation.Kind kind) {
        return new Organisation(new OrganisationId(id), kind, "New brand", "新品牌", "", null, null);
    }

    private void register(
            Organisation.Kind kind, String name, String area, @Nullable String competence, @Nullable String seller) {
        organisations.takeIn(
                Cast.ADMIN,
                new Organisation(new OrganisationId("lacks-something"), kind, name, "组织", area, competence, seller));
    }
}
