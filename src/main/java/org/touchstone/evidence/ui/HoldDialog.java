package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.touchstone.common.Refused;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Asks why a legal hold is placed or lifted; what is refused shows at the field and nothing typed is lost. */
final class HoldDialog extends Dialog {

    interface Act {
        void because(String why);
    }

    HoldDialog(String titleKey, String helpKey, Act act) {
        TextArea why = Fields.area("evidence.hold.reason", LegalHolds.LONGEST);
        why.setRequiredIndicatorVisible(true);
        Button confirm = new Button(Say.text(titleKey), click -> {
            try {
                act.because(why.getValue());
                close();
            } catch (Refused refused) {
                why.setErrorMessage(refused.in(Say.locale()));
                why.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(Say.text(titleKey));
        setWidth("min(30rem, 100vw)");
        add(new Paragraph(Say.text(helpKey)), why);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), confirm);
    }
}
