package org.touchstone.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.touchstone.identity.Person;
import org.touchstone.registration.Part;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationForm;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationKind;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Say;

/** A registration that is being written: its parts, its files, and the way to "check your answers". */
final class DraftForm extends Div {

    private final FormParts parts;
    private final FilesField documents;
    private final FilesField translations;
    private final RegistrationKind kind;
    private final ErrorSummary errors = new ErrorSummary();
    private final Span saved = new Span();

    DraftForm(
            RegistrationKind kind,
            FormParts parts,
            RegistrationFiles files,
            Person by,
            RegistrationId id,
            Runnable next,
            Runnable discard) {
        this.kind = kind;
        this.parts = parts;
        documents = new FilesField(files, by, id, Part.DOCUMENT, "registration.files.document." + kind, true);
        translations = new FilesField(files, by, id, Part.TRANSLATION, "registration.files.translation", true);
        saved.addClassName("ts-secondary");
        saved.getElement().setAttribute("role", "status");
        addClassName("ts-form");
        add(errors);
        add(parts.parts());
        add(
                FormParts.part("registration.section.document." + kind, documents),
                FormParts.part(
                        "registration.section.translation",
                        FormParts.hint("registration.hint.translation"),
                        translations),
                buttons(next, discard));
    }

    RegistrationForm form() {
        return parts.form();
    }

    void saved(String sentence) {
        saved.setText(sentence);
    }

    private Div buttons(Runnable next, Runnable discard) {
        Button check = new Button(Say.text("registration.form.check"), click -> {
            errors.clear();
            if (complete()) {
                next.run();
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button throwAway = new Button(Say.text("registration.form.discard"), click -> discard.run());
        throwAway.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(check, throwAway, saved);
        buttons.addClassName("ts-form-buttons");
        return buttons;
    }

    private boolean complete() {
        Missing missing = new Missing();
        parts.missing(missing);
        missing.also(documents.isEmpty(), documents, "registration.missing.document." + kind);
        if (!missing.found().isEmpty()) {
            errors.show(missing.found());
        }
        return missing.found().isEmpty();
    }
}
