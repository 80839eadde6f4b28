package org.touchstone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.touchstone.common.Refused;

/** Asks for the reason of an act; what is refused shows at the field, which takes focus, and nothing typed is lost. */
public final class ReasonDialog extends Dialog {

    /** The words of the dialog as whole keys; {@code label} stands at the field for the reason. */
    public record Words(String title, String help, String label, String confirm) {

        /** @param beginning what the keys begin with, a dot at the end: title, help, reason, confirm */
        public static Words under(String beginning) {
            return new Words(beginning + "title", beginning + "help", beginning + "reason", beginning + "confirm");
        }
    }

    private final String title;
    private final Button confirm;

    /** For what others suffer from or what cannot be taken back: the button warns. */
    public ReasonDialog(Words words, int longest, Consumer<String> act) {
        this.title = words.title();
        TextArea reason = Fields.area(words.label(), longest);
        reason.setRequiredIndicatorVisible(true);
        confirm = new Button(Say.text(words.confirm()), click -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (Refused refused) {
                reason.setErrorMessage(refused.in(Say.locale()));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        setHeaderTitle(Say.text(words.title()));
        setWidth("30rem");
        add(new Paragraph(Say.text(words.help())), reason);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }

    /** For an act on somebody whom the title names, so that nobody meant is mistaken for another. */
    public ReasonDialog on(String name) {
        setHeaderTitle(Say.text(title, name));
        return this;
    }

    /** For what can be mended later: the button does not warn. */
    public ReasonDialog calm() {
        confirm.removeThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }
}
