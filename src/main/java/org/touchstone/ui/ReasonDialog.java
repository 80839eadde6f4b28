package org.touchstone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.touchstone.common.Refused;

/** Asks why something is done that others suffer from; what is refused shows at the field and nothing typed is lost. */
public final class ReasonDialog extends Dialog {

    /** The words of the dialog as whole keys; {@code label} stands at the field for the reason. */
    public record Words(String title, String help, String label, String confirm) {}

    public ReasonDialog(Words words, int longest, Consumer<String> act) {
        TextArea reason = Fields.area(words.label(), longest);
        reason.setRequiredIndicatorVisible(true);
        Button confirm = new Button(Say.text(words.confirm()), click -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (Refused refused) {
                reason.setErrorMessage(refused.in(Say.locale()));
                reason.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        setHeaderTitle(Say.text(words.title()));
        setWidth("30rem");
        add(new Paragraph(Say.text(words.help())), reason);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }
}
