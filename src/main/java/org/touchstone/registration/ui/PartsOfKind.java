package org.touchstone.registration.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.identity.Person;
import org.touchstone.registration.RegistrationForm;
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

    /** @param form what the draft holds, so that what was chosen before can be chosen still */
    FormParts of(Person by, RegistrationKind kind, RegistrationForm form) {
        return switch (kind) {
            case RIGHT -> new RightParts(brands.of(by));
            case RENEWAL -> new RenewalParts(renewable(by, form.rightId()));
            case LETTER -> new LetterParts(by, brands, words::owned);
        };
    }

    private List<Right> renewable(Person by, @Nullable String opened) {
        List<Right> own = new ArrayList<>(rights.renewable(by));
        if (opened != null && own.stream().noneMatch(right -> right.id().equals(opened))) {
            rights.find(opened)
                    .filter(right -> right.owner().equals(by.organisation()))
                    .ifPresent(right -> own.addFirst(right));
        }
        return own;
    }
}
