package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** Writing a registration, sending it, and everything that is refused on the way. */
@PortalTest
class RegistrationsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationFiles files;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    Notices notices;

    @Autowired
    RegistrationFixture fixture;

    @Autowired
    RightFixture rights;

    @Autowired
    Brands brands;

    @Autowired
    EvidenceVault vault;

    @Autowired
    People people;

    private Person owner;
    private LocalDate today;

    @BeforeEach
    void someOwner() {
        owner = fixture.owner();
        today = fixture.today();
    }

    @Test
    void a_draft_keeps_what_was_written_and_who_comes_back_goes_on_with_it() {
        RegistrationId id = registrations.begin(owner, RegistrationKind.RIGHT, null);
        assertThat(registrations.begin(owner, RegistrationKind.RIGHT, null)).isEqualTo(id);
        registrations.save(owner, id, fixture.mark("8812"));
        assertThat(registrations.see(owner, id).head().form().number()).isEqualTo("8812");
        assertThat(registrations.begin(owner, RegistrationKind.RIGHT, null)).isNotEqualTo(id);
    }

    @Test
    void a_draft_is_its_writers_until_it_is_sent() {
        Person colleague = people.welcome(new Person(
                new PersonId(owner.id().value() + "-colleague"),
                "Colleague",
                owner.organisation(),
                Set.of(Role.BRAND),
                Locale.ENGLISH));
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        for (Person other : List.of(colleague, Cast.BRAND, Cast.INTAKE)) {
            assertThatThrownBy(() -> registrations.see(other, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> registrations.save(colleague, id, RegistrationForm.EMPTY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.send(colleague, id)).isInstanceOf(NotFound.class);
        assertThat(registrations.of(colleague, null, 10)).isEmpty();
        registrations.send(owner, id);
        assertThat(registrations.of(colleague, null, 10)).hasSize(1);
        assertThat(registrations.see(Cast.INTAKE, id).id()).isEqualTo(id);
        assertThatThrownBy(() -> registrations.see(Cast.BRAND, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.answers(Cast.BRAND, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.of(Cast.BRAND, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void other_roles_register_nothing_and_read_nothing() {
        RegistrationId id = fixture.sent(owner);
        for (Person other : List.of(Cast.SELLER, Cast.VOLUNTEER, Cast.OFFICER, Cast.ADMIN)) {
            assertThatThrownBy(() -> registrations.begin(other, RegistrationKind.RIGHT, null))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> registrations.see(other, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> files.of(other, id)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> registrations.of(Cast.INTAKE, null, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> registrations.begin(Cast.INTAKE, RegistrationKind.RIGHT, null))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void what_was_sent_is_not_changed_any_more() {
        RegistrationId id = fixture.sent(owner);
        refused("registration.refused.sent", () -> registrations.save(owner, id, RegistrationForm.EMPTY));
        refused("registration.refused.sent", () -> registrations.send(owner, id));
        refused("registration.refused.sent", () -> registrations.discard(owner, id));
        refused("registration.refused.files", () -> fixture.page(owner, id));
        var page = files.of(owner, id).getFirst().item().id();
        refused("registration.refused.sent", () -> files.takeOut(owner, id, page));
    }

    @Test
    void sixty_files_belong_to_a_registration_at_most() {
        RegistrationId id = fixture.draft(owner, RegistrationKind.RIGHT, fixture.mark());
        for (int page = 1; page <= 60; page++) {
            fixture.page(owner, id);
        }
        refused("registration.refused.tooManyFiles", () -> fixture.page(owner, id));
        assertThat(files.of(owner, id)).hasSize(60);
    }

    @Test
    void a_discarded_draft_takes_its_files_along() {
        RegistrationId id = fixture.draft(owner, RegistrationKind.RIGHT, fixture.mark());
        EvidenceItem page = fixture.page(owner, id);
        registrations.discard(owner, id);
        assertThatThrownBy(() -> registrations.see(owner, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.find(owner, page.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_page_can_be_taken_out_of_a_draft_again() {
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        files.add(owner, id, Part.TRANSLATION, "english.txt", new ByteArrayInputStream("Translated".getBytes()));
        assertThat(files.of(owner, id))
                .extracting(RegistrationFile::part)
                .containsExactly(Part.DOCUMENT, Part.TRANSLATION);
        files.takeOut(owner, id, files.of(owner, id).getFirst().item().id());
        assertThat(files.of(owner, id)).extracting(RegistrationFile::part).containsExactly(Part.TRANSLATION);
        refused("registration.missing.document.RIGHT", () -> registrations.send(owner, id));
        RegistrationId other = fixture.complete(owner, RegistrationKind.RIGHT, fixture.mark());
        var foreign = files.of(owner, other).getFirst().item().id();
        assertThatThrownBy(() -> files.takeOut(owner, id, foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void everything_that_is_missing_has_its_sentence() {
        List<String> keys = new ArrayList<>();
        RegistrationForm full = fixture.mark();
        for (int left = 0; left < 8; left++) {
            RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, without(full, left));
            keys.add(key(() -> registrations.send(owner, id)));
        }
        assertThat(keys)
                .containsExactly(
                        "registration.missing.brand",
                        "registration.missing.kind",
                        "registration.missing.number",
                        "registration.missing.name",
                        "registration.missing.office",
                        "registration.missing.territory",
                        "registration.missing.from",
                        "registration.missing.until");
    }

    @Test
    void a_right_without_its_certificate_is_not_sent() {
        RegistrationId id = fixture.draft(owner, RegistrationKind.RIGHT, fixture.mark());
        refused("registration.missing.document.RIGHT", () -> registrations.send(owner, id));
    }

    @Test
    void a_number_is_registered_once() {
        RegistrationForm form = fixture.mark();
        fixture.sent(owner, RegistrationKind.RIGHT, form);
        RegistrationId again = fixture.complete(owner, RegistrationKind.RIGHT, form);
        refused("registration.refused.yours", () -> registrations.send(owner, again));
        Person other = fixture.owner();
        RegistrationId theirs = fixture.complete(other, RegistrationKind.RIGHT, form);
        refused("registration.refused.taken", () -> registrations.send(other, theirs));
    }

    @Test
    void an_expired_right_cannot_be_registered() {
        RegistrationForm form = fixture.mark();
        var expired = new RegistrationForm(
                form.brand(),
                form.kind(),
                form.number(),
                form.name(),
                form.office(),
                form.territory(),
                form.classes(),
                today.minusYears(10),
                today.minusDays(1),
                null,
                null,
                null);
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, expired);
        refused("registration.refused.past", () -> registrations.send(owner, id));
    }

    @Test
    void a_renewal_is_of_ones_own_verified_right_and_later_and_one_at_a_time() {
        Right right = rights.verified(owner);
        Right waiting = rights.entered(owner);
        Right foreign = rights.verified(fixture.owner());
        refused(
                "registration.refused.notYours",
                () -> registrations.begin(owner, RegistrationKind.RENEWAL, foreign.id()));
        refused(
                "registration.refused.notYours",
                () -> registrations.begin(owner, RegistrationKind.RENEWAL, waiting.id()));
        refused("registration.missing.right", () -> send(RegistrationKind.RENEWAL, RegistrationForm.EMPTY));
        refused("registration.missing.newUntil", () -> send(RegistrationKind.RENEWAL, renewal(right, null)));
        refused("registration.refused.past", () -> send(RegistrationKind.RENEWAL, renewal(right, today.minusDays(1))));
        refused("registration.refused.notLater", () -> send(RegistrationKind.RENEWAL, renewal(right, right.until())));
        send(RegistrationKind.RENEWAL, renewal(right, right.until().plusYears(10)));
        refused(
                "registration.refused.renewing",
                () -> send(
                        RegistrationKind.RENEWAL, renewal(right, right.until().plusYears(20))));
    }

    @Test
    void no_renewal_makes_a_right_last_longer_than_any() {
        Right old = rights.verified(owner, rights.mark(today.minusYears(150), today.plusDays(9)));
        refused("rights.refused.years", () -> send(RegistrationKind.RENEWAL, renewal(old, today.plusYears(199))));
        send(RegistrationKind.RENEWAL, renewal(old, today.plusYears(49)));
    }

    @Test
    void what_cannot_be_seen_is_refused_and_a_draft_keeps_what_a_database_can() {
        RegistrationForm form = fixture.mark();
        for (String unseen : List.of("\u200B", "\u202E", "\u2028", "\u0007", "\uFEFF")) {
            refused(
                    "rights.refused.control",
                    () -> send(RegistrationKind.RIGHT, named(form, "ZEPHY" + unseen + "RINE")));
        }
        RegistrationId id = fixture.complete(owner, RegistrationKind.RIGHT, named(form, "ZEPHY\u0000RINE\uD83D"));
        assertThat(registrations.see(owner, id).head().form().name()).isEqualTo("ZEPHYRINE");
        assertThat(brands.others(owner, "Fell\u0000", 0, 10)).isNotNull();
        assertThatThrownBy(() -> new Review.Ask("Where is page\u202E 2?"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("U+202E");
        assertThat(new Review.Ask("Where is\npage 2? \uD83D\uDC68\u200D\uD83D\uDCBB").question())
                .contains("\n");
    }

    @Test
    void who_changes_the_organisation_leaves_their_drafts_behind() {
        RegistrationId id = fixture.draft(owner, RegistrationKind.RIGHT, fixture.mark());
        Person moved =
                new Person(owner.id(), owner.name(), fixture.owner().organisation(), owner.roles(), owner.locale());
        assertThatThrownBy(() -> registrations.see(moved, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.send(moved, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.of(moved, id)).isInstanceOf(NotFound.class);
        RegistrationId empty = registrations.begin(owner, RegistrationKind.LETTER, null);
        assertThat(registrations.begin(moved, RegistrationKind.LETTER, null)).isNotEqualTo(empty);
    }

    @Test
    void what_was_accepted_does_not_hide_what_is_under_way() {
        RegistrationId waiting = fixture.sent(owner);
        RegistrationId turnedDown = fixture.sent(owner);
        reviews.review(Cast.INTAKE, turnedDown, new Review.Refuse("Page 2 is missing."));
        RegistrationId accepted = fixture.sent(owner);
        reviews.review(Cast.INTAKE, accepted, new Review.Accept());
        assertThat(registrations.underWay(owner, null, 1))
                .extracting(Registration::id)
                .containsExactly(turnedDown);
        assertThat(registrations.underWay(owner, turnedDown, 1))
                .extracting(Registration::id)
                .containsExactly(waiting);
        assertThat(registrations.of(owner, null, 1))
                .extracting(Registration::id)
                .containsExactly(accepted);
        assertThatThrownBy(() -> registrations.underWay(Cast.INTAKE, null, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_letter_of_very_many_brands_has_a_short_title_and_can_be_decided() {
        Person other = fixture.owner();
        List<Brand> many = IntStream.range(0, 60)
                .mapToObj(number -> brands.named(other.organisation(), "商标".repeat(38) + " " + number))
                .toList();
        RegistrationId id = fixture.sent(
                owner, RegistrationKind.LETTER, RegistrationFixture.letter(many, today, today.plusYears(1)));
        assertThat(registrations.see(owner, id).head().title()).hasSize(200).endsWith("… +57");
        reviews.review(Cast.INTAKE, id, new Review.Accept());
        assertThat(notices.of(owner))
                .extracting(Notice::textKey)
                .containsExactly("registration.notice.ACCEPTED.LETTER");
    }

    @Test
    void a_letter_names_brands_of_one_other_owner_and_says_where_and_until_when() {
        Person other = fixture.owner();
        Person third = fixture.owner();
        List<Brand> theirs = List.of(rights.brand(other));
        RegistrationForm good = RegistrationFixture.letter(theirs, today, today.plusYears(1));
        refused("registration.missing.brands", () -> send(RegistrationKind.LETTER, RegistrationForm.EMPTY));
        refused(
                "registration.missing.territories",
                () -> send(RegistrationKind.LETTER, letter(good.brands(), List.of(), today, today)));
        refused(
                "rights.refused.territory",
                () -> send(RegistrationKind.LETTER, letter(good.brands(), List.of("XX"), today, today)));
        refused(
                "rights.refused.period",
                () -> send(RegistrationKind.LETTER, letter(good.brands(), List.of("CN"), today, today.minusDays(1))));
        refused(
                "registration.refused.past",
                () -> send(
                        RegistrationKind.LETTER,
                        letter(good.brands(), List.of("CN"), today.minusDays(9), today.minusDays(1))));
        refused(
                "registration.refused.brand",
                () -> send(RegistrationKind.LETTER, letter(List.of("nobody"), List.of("CN"), today, today)));
        refused(
                "registration.refused.owners",
                () -> send(
                        RegistrationKind.LETTER,
                        RegistrationFixture.letter(List.of(rights.brand(other), rights.brand(third)), today, today)));
        refused(
                "registration.refused.ownBrand",
                () -> send(
                        RegistrationKind.LETTER,
                        RegistrationFixture.letter(List.of(rights.brand(owner)), today, today)));
        refused(
                "registration.refused.far",
                () -> send(RegistrationKind.LETTER, letter(good.brands(), List.of("CN"), today, today.plusYears(201))));
        refused(
                "registration.refused.early",
                () -> send(
                        RegistrationKind.LETTER,
                        letter(good.brands(), List.of("CN"), LocalDate.of(1899, 1, 1), today)));
        RegistrationId bare = fixture.draft(owner, RegistrationKind.LETTER, good);
        refused("registration.missing.document.LETTER", () -> registrations.send(owner, bare));
    }

    @Test
    void a_brand_is_one_however_its_name_is_written() {
        Brand first = brands.named(owner.organisation(), "Fellwright");
        assertThat(brands.named(owner.organisation(), " FELLWRIGHT ")).isEqualTo(first);
        assertThat(brands.named(fixture.owner().organisation(), "Fellwright")).isNotEqualTo(first);
        assertThat(brands.of(owner)).containsExactly(first);
    }

    @Test
    void brands_of_others_with_a_verified_right_are_found_as_one_types() {
        Person other = fixture.owner();
        Brand theirs = rights.verified(other).brand();
        rights.entered(fixture.owner());
        assertThat(brands.others(owner, theirs.name().toLowerCase(Locale.ROOT), 0, 50))
                .containsExactly(theirs);
        assertThat(brands.others(other, theirs.name(), 0, 50)).isEmpty();
        assertThat(brands.others(owner, "%", 0, 50)).isEmpty();
        assertThatThrownBy(() -> brands.others(Cast.SELLER, "", 0, 50)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        List<RegistrationId> sent = List.of(fixture.sent(owner), fixture.sent(owner), fixture.sent(owner));
        List<Registration> first = registrations.of(owner, null, 2);
        List<Registration> second = registrations.of(owner, first.getLast().id(), 2);
        assertThat(first).hasSize(2);
        assertThat(second).extracting(Registration::id).containsExactly(sent.getFirst());
    }

    private void send(RegistrationKind kind, RegistrationForm form) {
        registrations.send(owner, fixture.complete(owner, kind, form));
    }

    private static RegistrationForm named(RegistrationForm form, String name) {
        return new RegistrationForm(
                form.brand(),
                form.kind(),
                form.number(),
                name,
                form.office(),
                form.territory(),
                form.classes(),
                form.from(),
                form.until(),
                null,
                null,
                null);
    }

    private static RegistrationForm renewal(Right right, LocalDate until) {
        return RegistrationFixture.renewal(right.id(), until);
    }

    private static RegistrationForm letter(
            List<String> brands, List<String> territories, LocalDate from, LocalDate until) {
        return new RegistrationForm(null, null, null, null, null, null, null, from, until, null, brands, territories);
    }

    private static RegistrationForm without(RegistrationForm form, int left) {
        return new RegistrationForm(
                left == 0 ? null : form.brand(),
                left == 1 ? null : form.kind(),
                left == 2 ? null : form.number(),
                left == 3 ? null : form.name(),
                left == 4 ? null : form.office(),
                left == 5 ? null : form.territory(),
                form.classes(),
                left == 6 ? null : form.from(),
                left == 7 ? null : form.until(),
                null,
                null,
                null);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThat(key(act)).isEqualTo(key);
    }

    private static String key(ThrowingCallable act) {
        try {
            act.call();
        } catch (Refused no) {
            return no.key();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("It was not refused");
    }
}
