package org.touchstone.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.registration.Part;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.Registrations;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The applicant's answer to intake's question, with the pages that were missing. */
@org.springframework.stereotype.Component
class AnswerReviewerForm implements StepForm {

    private final Registrations registrations;
    private final RegistrationFiles files;
    private final RegistrationWords words;
    private final CurrentPerson current;

    AnswerReviewerForm(
            Registrations registrations, RegistrationFiles files, RegistrationWords words, CurrentPerson current) {
        this.registrations = registrations;
        this.files = files;
        this.words = words;
        this.current = current;
    }

    @Override
    public String step() {
        return "answerReviewer";
    }

    @Override
    public Component open(String subject, Runnable done) {
        Person by = current.get();
        RegistrationId id = new RegistrationId(subject);
        Registration registration = registrations.see(by, id);
        TextArea answer = Fields.area("registration.label.answer", Registration.LONGEST_TEXT);
        Facts facts = words.facts(registration.kind(), registration.head().form());
        if (registration instanceof Registration.Asked asked) {
            facts.row("registration.label.question", asked.question());
        }
        StepFormLayout form = new StepFormLayout("models.answerReviewer", "models.answerReviewer.help")
                .facts(facts)
                .require(answer, "registration.answer.need")
                .with(
                        new FilesField(
                                files,
                                by,
                                id,
                                Part.DOCUMENT,
                                "registration.files.document." + registration.kind(),
                                false),
                        new FilesField(files, by, id, Part.TRANSLATION, "registration.files.translation", false));
        form.submit("registration.answer.submit", () -> {
            registrations.answer(by, id, answer.getValue());
            Say.done("registration.answer.done", id.value());
            done.run();
        });
        return form;
    }
}
