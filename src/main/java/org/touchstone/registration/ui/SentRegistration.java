package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.touchstone.identity.Person;
import org.touchstone.registration.Answer;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationFile;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** A registration that was sent: its number, where it stands, what happens next and by when, and what was said. */
final class SentRegistration extends Div {

    private final Div next = new Div();

    SentRegistration(
            Registration registration,
            RegistrationWords words,
            List<RegistrationFile> files,
            List<Answer> answers,
            Person reader) {
        boolean own = RegistrationWords.own(reader, registration);
        addClassName("ts-form");
        next.add(new Div(RegistrationWords.state(registration, own)), next(registration));
        next.addClassName("ts-panel");
        if (registration instanceof Registration.Asked asked && own) {
            Anchor answer = new Anchor("task/answerReviewer/" + asked.id(), Say.text("registration.answer.open"));
            answer.addClassName("ts-button-link");
            next.add(answer);
        }
        Div entered = new Div(
                new H2(Say.text("registration.entered")),
                words.facts(registration.kind(), registration.head().form())
                        .row("registration.label.id", registration.id().value()),
                Tile.many(files.stream().map(FilesField::tile).toList()));
        entered.addClassName("ts-panel");
        add(next, entered);
        if (!answers.isEmpty()) {
            add(said(answers));
        }
    }

    /** Something the reader can do with it now. */
    void offer(String labelKey, Runnable act) {
        next.add(new Button(Say.text(labelKey), click -> act.run()));
    }

    private static Component next(Registration registration) {
        return switch (registration) {
            case Registration.UnderReview review ->
                new Div(new Paragraph(Say.text("registration.next.UNDER_REVIEW")), new DueBadge(review.due()));
            case Registration.Asked asked ->
                new Div(
                        new Facts().row("registration.label.question", asked.question()),
                        new Paragraph(Say.text("registration.next.ASKED")),
                        new DueBadge(asked.due()));
            case Registration.Ended ended -> ending(ended);
            case Registration.Draft draft -> throw new IllegalStateException("A draft was not sent: " + draft.id());
        };
    }

    private static Component ending(Registration.Ended ended) {
        Div end = new Div(new Paragraph(Say.text("registration.next." + ended.ending(), Dates.full(ended.at()))));
        if (!ended.reason().isEmpty()) {
            end.add(new Facts().row("registration.label.reason", ended.reason()));
        }
        return end;
    }

    static Div said(List<Answer> answers) {
        Div said = new Div(new H2(Say.text("registration.answers")));
        said.addClassName("ts-panel");
        answers.forEach(answer -> said.add(new Facts()
                .row("registration.label.question", answer.question())
                .row("registration.label.answer", answer.answer())
                .row("registration.label.at", Dates.full(answer.at()))));
        return said;
    }
}
