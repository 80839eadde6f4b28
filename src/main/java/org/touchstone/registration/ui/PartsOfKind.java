package org.touchstone.registration.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchstone.identity.Person;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** Makes the fields for each kind of registration, with what this person can choose from. */
@Component
class PartsOfKind {

    private final Rights rights;
    private final Brands brands;
    private final RegistrationWords words;

    PartsOfKind(Rights rights, Brands brands, RegistrationWords words) {
        this.rights = rights;
        this.brands = brands;
        this.words = words;
    }

    FormParts of(Person by, RegistrationKind kind) {
        return switch (kind) {
            case RIGHT -> new RightParts(brands.of(by));
            case RENEWAL -> new RenewalParts(renewable(by));
            case LETTER -> new LetterParts(by, brands, words::owned);
        };
    }

    private List<Right> renewable(Person by) {
        return rights.of(by).stream()
                .filter(right -> right.verified() && right.owner().equals(by.organisation()))
                .toList();
    }
}
