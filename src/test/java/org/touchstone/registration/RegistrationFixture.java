package org.touchstone.registration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Life;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.Person;
import org.touchstone.rights.Brand;
import org.touchstone.rights.RightFixture;
import org.touchstone.rights.RightKind;

/** Registrations for tests, as far as a test needs them to have come. */
@TestComponent
public class RegistrationFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Registrations registrations;
    private final RegistrationFiles files;
    private final RegistrationReviews reviews;
    private final RightFixture rights;
    private final Life life;

    RegistrationFixture(
            Registrations registrations,
            RegistrationFiles files,
            RegistrationReviews reviews,
            RightFixture rights,
            Life life) {
        this.registrations = registrations;
        this.files = files;
        this.reviews = reviews;
        this.rights = rights;
        this.life = life;
    }

    public Person owner() {
        return rights.owner();
    }

    public LocalDate today() {
        return rights.today();
    }

    public Brand brandOf(Person owner) {
        return rights.brand(owner);
    }

    /** A trademark with a number that nobody else has, in force for years. */
    public RegistrationForm mark() {
        return mark("RG " + COUNT.incrementAndGet());
    }

    public RegistrationForm mark(String number) {
        return new RegistrationForm(
                "Fellwright",
                RightKind.TRADEMARK,
                number,
                "ZEPHYRINE",
                "Trademark Office",
                "CN",
                List.of(25),
                today().minusYears(1),
                today().plusYears(9),
                null,
                null,
                null);
    }

    public static RegistrationForm renewal(String rightId, LocalDate until) {
        return new RegistrationForm(null, null, null, null, null, null, null, null, until, rightId, null, null);
    }

    public static RegistrationForm letter(List<Brand> brands, LocalDate from, LocalDate until) {
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                until,
                null,
                brands.stream().map(Brand::id).toList(),
                List.of("CN"));
    }

    public RegistrationId draft(Person by, RegistrationKind kind, RegistrationForm form) {
        RegistrationId id = registrations.begin(by, kind, form.rightId());
        registrations.save(by, id, form);
        return id;
    }

    /** With its document handed in, but not yet sent. */
    public RegistrationId complete(Person by, RegistrationKind kind, RegistrationForm form) {
        RegistrationId id = draft(by, kind, form);
        page(by, id);
        return id;
    }

    public RegistrationId sent(Person by, RegistrationKind kind, RegistrationForm form) {
        RegistrationId id = complete(by, kind, form);
        registrations.send(by, id);
        life.goesOn(id.value());
        return id;
    }

    public RegistrationId sent(Person by) {
        return sent(by, RegistrationKind.RIGHT, mark());
    }

    public RegistrationId asked(Person by, Person intake) {
        RegistrationId id = sent(by);
        reviews.review(intake, id, new Review.Ask("Where is page 2 of the certificate?"));
        return id;
    }

    public EvidenceItem page(Person by, RegistrationId id) {
        byte[] page = ("Certificate of registration, page " + COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return files.add(by, id, Part.DOCUMENT, "certificate.txt", new ByteArrayInputStream(page));
    }
}
