package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.registration.Answer;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationReviews;
import org.touchstone.registration.Registrations;
import org.touchstone.registration.Review;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.Tile;

/** Intake's look at a registration: what was entered beside the pages that prove it, and what becomes of it. */
@org.springframework.stereotype.Component
class ReviewRegistrationForm implements StepForm {

    private enum Decision {
        ACCEPT,
        ASK,
        REFUSE
    }

    private final Registrations registrations;
    private final RegistrationFiles files;
    private final RegistrationReviews reviews;
    private final RegistrationWords words;
    private final People people;
    private final CurrentPerson current;

    ReviewRegistrationForm(
            Registrations registrations,
            RegistrationFiles files,
            RegistrationReviews reviews,
            RegistrationWords words,
            People people,
            CurrentPerson current) {
        this.registrations = registrations;
        this.files = files;
        this.reviews = reviews;
        this.words = words;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "reviewRegistration";
    }

    @Override
    public Component open(String subject, Runnable done) {
        Person by = current.get();
        RegistrationId id = new RegistrationId(subject);
        RadioButtonGroup<Decision> decision = Fields.choice(
                "registration.review.decision",
                List.of(Decision.values()),
                one -> Say.text("registration.review." + one));
        TextArea text = Fields.area("registration.review.text", Registration.LONGEST_TEXT);
        text.setVisible(false);
        decision.addValueChangeListener(change -> {
            text.setVisible(change.getValue() != null && change.getValue() != Decision.ACCEPT);
            text.setLabel(Say.text(
                    change.getValue() == Decision.ASK ? "registration.label.question" : "registration.label.reason"));
        });
        StepFormLayout form = new StepFormLayout("models.reviewRegistration", "models.reviewRegistration.help")
                .facts(facts(by, id))
                .with(Tile.many(files.of(by, id).stream().map(FilesField::tile).toList()));
        List<Answer> answers = registrations.answers(by, id);
        if (!answers.isEmpty()) {
            form.with(SentRegistration.said(answers));
        }
        form.require(decision, "registration.review.needDecision").require(text, "registration.review.needText");
        form.submit("registration.review.submit", () -> {
            reviews.review(by, id, review(decision.getValue(), text.getValue()));
            Say.done("registration.review.done." + decision.getValue(), id.value());
            done.run();
        });
        return form;
    }

    private Facts facts(Person by, RegistrationId id) {
        Registration registration = registrations.see(by, id);
        return words.facts(registration.kind(), registration.head().form())
                .row("registration.label.what", Say.text(registration.kind().textKey()))
                .row(
                        "registration.label.applicant",
                        people.organisation(registration.head().applicant()).name(Say.locale()));
    }

    private static Review review(Decision decision, String text) {
        return switch (decision) {
            case ACCEPT -> new Review.Accept();
            case ASK -> new Review.Ask(text);
            case REFUSE -> new Review.Refuse(text);
        };
    }
}
