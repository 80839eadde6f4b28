package org.touchstone.registration.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rights.Standing;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** How registrations, rights and letters are put into words. */
@Component
class RegistrationWords {

    private final Rights rights;
    private final Brands brands;
    private final People people;
    private final RuleSets rules;

    RegistrationWords(Rights rights, Brands brands, People people, RuleSets rules) {
        this.rules = rules;
        this.rights = rights;
        this.brands = brands;
        this.people = people;
    }

    /** What comes of it and how long that takes under the rules in force. */
    String help(RegistrationKind kind) {
        Term review = rules.of(rules.current()).term("rightsReview");
        return Say.text("registration.help." + kind, review.in(Say.locale()));
    }

    /** @param own whether the reader belongs to the applicant, of whom intake asks its questions */
    static Badge state(Registration registration, boolean own) {
        Badge.Tone tone = switch (registration) {
            case Registration.Draft draft -> Badge.Tone.NEUTRAL;
            case Registration.UnderReview review -> Badge.Tone.INFO;
            case Registration.Asked asked -> Badge.Tone.WARNING;
            case Registration.Ended ended ->
                switch (ended.ending()) {
                    case ACCEPTED -> Badge.Tone.GOOD;
                    case REFUSED -> Badge.Tone.BAD;
                    case WITHDRAWN, TAKEN_BACK -> Badge.Tone.NEUTRAL;
                };
        };
        boolean toReader = own && registration instanceof Registration.Asked;
        return Badge.of(registration.textKey() + (toReader ? ".yours" : ""), tone);
    }

    /** @param own whether the reader's organisation owns the right or holds the letter */
    static Badge standing(Standing standing, boolean own) {
        Badge.Tone tone = switch (standing) {
            case Standing.InForce good -> Badge.Tone.GOOD;
            case Standing.UnderReview review -> Badge.Tone.INFO;
            case Standing.NotYetInForce early -> Badge.Tone.INFO;
            case Standing.Questions asked -> Badge.Tone.WARNING;
            case Standing.Expiring soon -> Badge.Tone.WARNING;
            case Standing.Withdrawn gone -> Badge.Tone.NEUTRAL;
            case Standing.TakenBack gone -> Badge.Tone.NEUTRAL;
            case Standing.Ended ended -> Badge.Tone.NEUTRAL;
            case Standing.Refused no -> Badge.Tone.BAD;
            case Standing.Revoked no -> Badge.Tone.BAD;
            case Standing.Expired late -> Badge.Tone.BAD;
        };
        return Badge.saying(words(standing, own), tone);
    }

    private static String words(Standing standing, boolean own) {
        return switch (standing) {
            case Standing.Expiring soon -> Say.text(soon.textKey(), soon.days());
            case Standing.Expired late -> Say.text(late.textKey(), Dates.date(late.on()));
            case Standing.Ended ended -> Say.text(ended.textKey(), Dates.date(ended.on()));
            case Standing.NotYetInForce early -> Say.text(early.textKey(), Dates.date(early.from()));
            case Standing.Revoked no -> Say.text(no.textKey(), Dates.date(no.on()));
            case Standing.Questions asked -> Say.text(asked.textKey() + (own ? ".yours" : ""));
            default -> Say.text(standing.textKey());
        };
    }

    static boolean own(Person reader, Registration registration) {
        return reader.has(Role.BRAND) && registration.head().applicant().equals(reader.organisation());
    }

    /** What was entered, for "check your answers", the applicant and intake alike. */
    Facts facts(RegistrationKind kind, RegistrationForm form) {
        return switch (kind) {
            case RIGHT -> right(form);
            case RENEWAL -> renewal(form);
            case LETTER -> letter(form);
        };
    }

    private Facts right(RegistrationForm form) {
        return new Facts()
                .row("registration.label.brand", form.brand())
                .row("registration.label.kind", form.kind() == null ? null : Say.text("rights.kind." + form.kind()))
                .row("registration.label.number", form.number())
                .row("registration.label.name", form.name())
                .row("registration.label.office", form.office())
                .row(
                        "registration.label.territory",
                        form.territory() == null ? null : Territories.name(form.territory()))
                .row("registration.label.classes", classes(form.classes()))
                .row("registration.label.from", date(form.from()))
                .row("registration.label.until", date(form.until()));
    }

    private Facts renewal(RegistrationForm form) {
        Facts facts = new Facts();
        if (form.rightId() != null) {
            rights.find(form.rightId()).ifPresent(right -> renewed(facts, right));
        }
        return facts.row("registration.label.newUntil", date(form.until()));
    }

    private void renewed(Facts facts, Right right) {
        facts.row("registration.label.right", RenewalParts.words(right))
                .row("registration.label.brand", right.brand().name())
                .row("registration.label.office", right.details().office())
                .row("registration.label.territory", Territories.name(right.territory()))
                .row("registration.label.until", Dates.date(right.until()));
    }

    private Facts letter(RegistrationForm form) {
        String named = form.brands().stream()
                .flatMap(id -> brands.find(id).stream())
                .map(this::owned)
                .collect(Collectors.joining(Say.text("common.list.separator")));
        return new Facts()
                .row("registration.label.brands", named)
                .row("registration.label.territories", Territories.names(form.territories()))
                .row("registration.label.letterFrom", date(form.from()))
                .row("registration.label.letterUntil", date(form.until()));
    }

    /** A brand with its owner's name, where that says more. */
    String owned(Brand brand) {
        String owner = people.organisation(brand.owner()).name(Say.locale());
        return owner.equals(brand.name()) ? owner : Say.text("registration.brandOf", brand.name(), owner);
    }

    static String classes(@Nullable List<Integer> classes) {
        return classes == null || classes.isEmpty()
                ? Say.text("rights.classes.all")
                : classes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static @Nullable String date(java.time.@Nullable LocalDate day) {
        return day == null ? null : Dates.date(day);
    }
}
