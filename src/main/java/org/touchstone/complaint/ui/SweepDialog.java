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

/** Asks why a reporter's pending complaints are set aside; there is no way back but an appeal. */
final class SweepDialog extends Dialog {

    SweepDialog(Consumer<String> act) {
        TextArea reason = Fields.area("complaint.sweep.explanation", Verdict.LONGEST_TEXT);
        reason.setRequiredIndicatorVisible(true);
        Button confirm = new Button(Say.text("complaint.sweep.begin"), click -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (Refused refused) {
                reason.setErrorMessage(refused.in(Say.locale()));
                reason.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        setHeaderTitle(Say.text("complaint.sweep.title"));
        setWidth("30rem");
        add(new Paragraph(Say.text("complaint.sweep.help")), reason);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }
}
