package org.touchstone.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Moment;
import org.touchstone.common.Refused;
import org.touchstone.rights.Brand;
import org.touchstone.rights.RightDetails;

/** What is applied for, complete and possible in itself; whether it fits the register is asked when it is sent. */
sealed interface Application {

    int MOST_YEARS = 200;
    int EARLIEST = 1990;

    record NewRight(String brand, RightDetails details) implements Application {}

    /** @param until the new last day */
    record Renewal(String rightId, LocalDate until) implements Application {}

    /** @param brands ids of brands of one owner */
    record NewLetter(List<String> brands, List<String> territories, LocalDate from, LocalDate until)
            implements Application {}

    /** @throws Refused with the first thing that is missing or wrong */
    static Application of(RegistrationKind kind, RegistrationForm form, LocalDate today) {
        return switch (kind) {
            case RIGHT -> right(form, today);
            case RENEWAL -> renewal(form, today);
            case LETTER -> letter(form, today);
        };
    }

    private static NewRight right(RegistrationForm form, LocalDate today) {
        String brand = Brand.checked(given(form.brand(), "registration.missing.brand"));
        var details = new RightDetails(
                given(form.kind(), "registration.missing.kind"),
                given(form.number(), "registration.missing.number"),
                given(form.name(), "registration.missing.name"),
                given(form.office(), "registration.missing.office"),
                given(form.territory(), "registration.missing.territory"),
                Optional.ofNullable(form.classes()).orElse(List.of()),
                given(form.from(), "registration.missing.from"),
                given(form.until(), "registration.missing.until"));
        possible(details.until(), today);
        return new NewRight(brand, details);
    }

    private static Renewal renewal(RegistrationForm form, LocalDate today) {
        var renewal = new Renewal(
                given(form.rightId(), "registration.missing.right"),
                given(form.until(), "registration.missing.newUntil"));
        possible(renewal.until(), today);
        return renewal;
    }

    private static NewLetter letter(RegistrationForm form, LocalDate today) {
        var letter = new NewLetter(
                some(form.brands(), "registration.missing.brands"),
                some(form.territories(), "registration.missing.territories"),
                given(form.from(), "registration.missing.from"),
                given(form.until(), "registration.missing.until"));
        letter.territories().stream()
                .filter(code -> !RightDetails.territories().contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new Refused("rights.refused.territory", code);
                });
        if (letter.from().getYear() < EARLIEST) {
            throw new Refused("registration.refused.early", EARLIEST);
        }
        if (letter.until().isBefore(letter.from())) {
            throw new Refused("rights.refused.period");
        }
        possible(letter.until(), today);
        return letter;
    }

    private static void possible(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new Refused("registration.refused.past", Moment.kept(until));
        }
        if (until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Refused("registration.refused.far", MOST_YEARS);
        }
    }

    private static <T> T given(@Nullable T value, String key) {
        if (value == null) {
            throw new Refused(key);
        }
        return value;
    }

    private static <T> List<T> some(@Nullable List<T> values, String key) {
        if (values == null || values.isEmpty()) {
            throw new Refused(key);
        }
        return values.stream().distinct().toList();
    }
}
