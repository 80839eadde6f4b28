package org.touchstone.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.touchstone.common.Refused;
import org.touchstone.registration.RegistrationFile;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** "Check your answers": everything once more before it goes to intake. */
final class CheckAnswers extends Div {

    CheckAnswers(Facts facts, List<RegistrationFile> files, Runnable send, Runnable back) {
        ErrorSummary errors = new ErrorSummary();
        Button sending = new Button(Say.text("registration.form.send"));
        sending.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sending.setDisableOnClick(true);
        sending.addClickListener(click -> {
            errors.clear();
            try {
                send.run();
            } catch (Refused refused) {
                errors.show(refused.in(Say.locale()));
            } finally {
                sending.setEnabled(true);
            }
        });
        Div buttons = new Div(sending, new Button(Say.text("registration.form.change"), click -> back.run()));
        buttons.addClassName("ts-form-buttons");
        addClassNames("ts-form", "ts-panel");
        add(
                new H2(Say.text("registration.form.checkTitle")),
                errors,
                facts,
                Tile.many(files.stream().map(FilesField::tile).toList()),
                buttons);
    }
}
