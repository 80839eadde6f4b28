package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.complaint.Verdict;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Asks why something is done to complaints that cannot be taken back: withdrawn, retracted, set aside. */
final class ReasonDialog extends Dialog {

    /** @param words what the keys of its words begin with, a dot at the end: title, help, reason, confirm */
    ReasonDialog(String words, Consumer<String> act) {
        TextArea reason = Fields.area(words + "reason", Verdict.LONGEST_TEXT);
        reason.setRequiredIndicatorVisible(true);
        Button confirm = new Button(Say.text(words + "confirm"), click -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (Refused refused) {
                reason.setErrorMessage(refused.in(Say.locale()));
                reason.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        setHeaderTitle(Say.text(words + "title"));
        setWidth("30rem");
        add(new Paragraph(Say.text(words + "help")), reason);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }
}
