package org.touchstone.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.touchstone.purchase.HandOver;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Asks who holds the item now and for the number on its seal. */
class HandOverDialog extends Dialog {

    HandOverDialog(Consumer<HandOver> handOver) {
        TextField to = Fields.text("purchase.handOver.to", 200);
        to.setHelperText(Say.text("purchase.handOver.help"));
        TextField seal = Fields.text("purchase.label.seal", 40);
        var form = new StepFormLayout("purchase.handOver.title", "purchase.handOver.hint")
                .require(to, "purchase.handOver.missing")
                .require(seal, "purchase.missing.seal");
        form.submit("purchase.form.save", () -> {
            handOver.accept(new HandOver(to.getValue(), seal.getValue()));
            close();
        });
        add(form);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()));
    }
}
