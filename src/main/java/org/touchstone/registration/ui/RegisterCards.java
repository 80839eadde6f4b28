package org.touchstone.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.registration.Registration;
import org.touchstone.registration.Revocations;
import org.touchstone.rights.Letter;
import org.touchstone.rights.Letters;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.ReasonDialog;
import org.touchstone.ui.Say;

/** The cards of the register: one for each right, registration and letter. */
@Component
class RegisterCards {

    private static final ReasonDialog.Words REVOKING = new ReasonDialog.Words(
            "rights.revoke.title", "rights.revoke.help", "registration.label.reason", "rights.revoke");

    private final Rights rights;
    private final Letters letters;
    private final Revocations revocations;
    private final RegistrationWords words;
    private final People people;

    RegisterCards(Rights rights, Letters letters, Revocations revocations, RegistrationWords words, People people) {
        this.rights = rights;
        this.revocations = revocations;
        this.letters = letters;
        this.words = words;
        this.people = people;
    }

    Div card(Person reader, Registration registration) {
        String title = registration.head().title();
        Anchor link = new Anchor(
                "registration/" + registration.id(),
                title.isEmpty() ? Say.text(registration.kind().textKey()) : title);
        Facts facts = new Facts()
                .row("registration.label.id", registration.id().value())
                .row("registration.label.what", Say.text(registration.kind().textKey()));
        switch (registration) {
            case Registration.Draft draft ->
                facts.row("registration.label.saved", Dates.text(draft.head().savedAt()));
            case Registration.UnderReview review -> facts.row("registration.label.due", new DueBadge(review.due()));
            case Registration.Asked asked -> facts.row("registration.label.answerBy", new DueBadge(asked.due()));
            case Registration.Ended ended -> facts.row("registration.label.ended", Dates.text(ended.at()));
        }
        return card(new Div(
                new H3(link),
                RegistrationWords.state(registration, RegistrationWords.own(reader, registration)),
                facts));
    }

    /** @param changed runs when the right no longer is what it was */
    Div card(Person reader, Right right, Runnable renew, Runnable changed) {
        boolean own = reader.has(Role.BRAND) && right.owner().equals(reader.organisation());
        Facts facts = new Facts();
        if (!own) {
            facts.row("rights.owner", people.organisation(right.owner()).name(Say.locale()));
        }
        facts.row("rights.brand", right.brand().name())
                .row("rights.kind", Say.text("rights.kind." + right.kind()))
                .row("rights.number", right.number())
                .row("rights.office", right.details().office())
                .row("rights.territory", Territories.name(right.territory()))
                .row("rights.classes", RegistrationWords.classes(right.classes()))
                .row(
                        "rights.inForce",
                        Say.text("rights.fromUntil", Dates.date(right.from()), Dates.date(right.until())));
        if (right.reason() != null) {
            facts.row("registration.label.reason", right.reason());
        }
        Div card = card(new Div(new H3(right.name()), RegistrationWords.standing(rights.standing(right), own), facts));
        if (reader.has(Role.INTAKE) && right.verified()) {
            card.add(revoking(reader, right, changed));
        }
        if (own && right.renewable()) {
            Button renewing = new Button(Say.text("rights.renew"), click -> renew.run());
            renewing.setAriaLabel(Say.text("rights.renewWhich", right.name()));
            card.add(renewing);
        }
        return card;
    }

    private Button revoking(Person by, Right right, Runnable changed) {
        Button revoke = new Button(
                Say.text("rights.revoke"),
                click -> new ReasonDialog(REVOKING, Registration.LONGEST_TEXT, reason -> {
                            revocations.revoke(by, right.id(), reason);
                            Say.done("rights.revoke.done", right.name());
                            changed.run();
                        })
                        .open());
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(Say.text("rights.revokeWhich", right.name(), right.number()));
        return revoke;
    }

    Div card(Person reader, Letter letter, Runnable end) {
        boolean given = letter.owner().equals(reader.organisation());
        String names = letter.brands().stream()
                .map(brand -> given ? brand.name() : words.owned(brand))
                .collect(Collectors.joining(Say.text("common.list.separator")));
        Facts facts = new Facts()
                .row("registration.label.id", letter.id())
                .row("rights.letters.agent", people.organisation(letter.agent()).name(Say.locale()))
                .row("registration.label.territories", Territories.names(letter.territories()))
                .row(
                        "rights.inForce",
                        Say.text("rights.fromUntil", Dates.date(letter.from()), Dates.date(letter.until())));
        Div card = card(new Div(new H3(names), RegistrationWords.standing(letters.standing(letter), true), facts));
        if (given && letter.endedOn() == null) {
            Button back = new Button(
                    Say.text("rights.letters.end"),
                    click -> Confirm.ask("rights.letters.end", "rights.letters.endText", "rights.letters.end", end));
            back.setAriaLabel(Say.text("rights.letters.endWhich", letter.id()));
            card.add(back);
        }
        return card;
    }

    private static Div card(Div card) {
        card.addClassName("ts-card");
        return card;
    }
}
