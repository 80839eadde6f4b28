package org.touchstone.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.rights.RightKind;
import org.touchstone.rights.Words;

/**
 * What was entered so far; nothing of it needs to be complete or right before it is sent.
 *
 * @param brand the name of one's brand, for a right
 * @param rightId the right to renew
 * @param brands ids of the owner's brands, for a letter
 * @param territories ISO 3166 codes of where a letter lets its agent act
 */
public record RegistrationForm(
        @Nullable String brand,
        @Nullable RightKind kind,
        @Nullable String number,
        @Nullable String name,
        @Nullable String office,
        @Nullable String territory,
        @Nullable List<Integer> classes,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String rightId,
        @Nullable List<String> brands,
        @Nullable List<String> territories) {

    public static final RegistrationForm EMPTY =
            new RegistrationForm(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST = 400;
    private static final int MOST = 300;

    public RegistrationForm {
        brand = cut(brand);
        number = cut(number);
        name = cut(name);
        office = cut(office);
        territory = cut(territory);
        rightId = cut(rightId);
        classes = few(classes);
        brands = few(brands).stream().map(RegistrationForm::shortened).toList();
        territories = few(territories).stream().map(RegistrationForm::shortened).toList();
    }

    static RegistrationForm renewing(String rightId) {
        return new RegistrationForm(null, null, null, null, null, null, null, null, null, rightId, null, null);
    }

    /** Whether nothing stands in it that somebody entered. */
    public boolean empty() {
        return equals(rightId == null ? EMPTY : renewing(rightId));
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.isBlank() ? null : shortened(text);
    }

    /** A draft keeps what can be kept; what is wrong in it is said when it is sent. */
    private static String shortened(String text) {
        String kept = Words.storable(text);
        return kept.length() > LONGEST ? Words.storable(kept.substring(0, LONGEST)) : kept;
    }

    private static <T> List<T> few(@Nullable List<T> some) {
        return some == null
                ? List.of()
                : some.stream().filter(Objects::nonNull).limit(MOST).toList();
    }
}
