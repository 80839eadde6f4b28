package org.touchstone.reporter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.reporter.Decision;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Asks for the reasons of an act; what is refused shows at the field and nothing typed is lost. */
final class ReasonDialog extends Dialog {

    ReasonDialog(String titleKey, String helpKey, String labelKey, String confirmKey, Consumer<String> act) {
        TextArea reasons = Fields.area(labelKey, Decision.MOST_REASONS);
        reasons.setRequiredIndicatorVisible(true);
        Button confirm = new Button(Say.text(confirmKey), click -> {
            try {
                act.accept(reasons.getValue());
                close();
            } catch (Refused refused) {
                reasons.setErrorMessage(refused.in(Say.locale()));
                reasons.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(Say.text(titleKey));
        setWidth("30rem");
        add(new Paragraph(Say.text(helpKey)), reasons);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }
}
