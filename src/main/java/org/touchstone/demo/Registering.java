package org.touchstone.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Person;
import org.touchstone.registration.Part;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.registration.RegistrationReviews;
import org.touchstone.registration.Registrations;
import org.touchstone.registration.Review;
import org.touchstone.rights.RightKind;

/** Two registrations under way: one waits for intake, one for its brand's answer. */
@Component
class Registering {

    private static final Person BRAND = Accounts.person(new PersonId("brand"));
    private static final String STOOL = "CN 302014118822";
    private static final String LAMP = "CN 302014220417";
    private static final int MOST = 200;

    private final Registrations registrations;
    private final RegistrationFiles files;
    private final RegistrationReviews reviews;
    private final Clock clock;

    Registering(Registrations registrations, RegistrationFiles files, RegistrationReviews reviews, Clock clock) {
        this.registrations = registrations;
        this.files = files;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Once; the number of a design that was handed in before is not handed in again. */
    @Transactional
    void begin() {
        if (isNew(STOOL)) {
            sent(form(STOOL, "Folding camp stool"));
        }
        if (isNew(LAMP)) {
            RegistrationId asked = sent(form(LAMP, "Tent lamp with hook"));
            reviews.review(Troupe.INTAKE, asked, new Review.Ask("Please add the page with the drawings."));
        }
    }

    private boolean isNew(String number) {
        return registrations.of(BRAND, null, MOST).stream()
                .noneMatch(one -> number.equals(one.head().form().number()));
    }

    private RegistrationId sent(RegistrationForm form) {
        RegistrationId id = registrations.begin(BRAND, RegistrationKind.RIGHT, null);
        registrations.save(BRAND, id, form);
        byte[] page = ParcelPhoto.of(id.value());
        files.add(BRAND, id, Part.DOCUMENT, "certificate-page-1.png", new ByteArrayInputStream(page));
        registrations.send(BRAND, id);
        return id;
    }

    private RegistrationForm form(String number, String name) {
        LocalDate today = clock.instant().atZone(Moment.ZONE).toLocalDate();
        return new RegistrationForm(
                "Northpeak Outdoor",
                RightKind.DESIGN,
                number,
                name,
                "State Intellectual Property Office",
                "CN",
                List.of(),
                today.minusMonths(3),
                today.plusYears(9),
                null,
                null,
                null);
    }
}
