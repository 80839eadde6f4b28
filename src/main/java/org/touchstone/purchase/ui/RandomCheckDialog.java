package org.touchstone.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Asks for the listing that is to be checked at random. */
class RandomCheckDialog extends Dialog {

    RandomCheckDialog(Consumer<String> check) {
        TextField listing = Fields.text("purchase.check.listing", 500);
        listing.setHelperText(Say.text("purchase.check.help"));
        var form = new StepFormLayout("purchase.check.title", "purchase.check.hint")
                .require(listing, "purchase.refused.listing");
        form.submit("purchase.check.start", () -> {
            check.accept(listing.getValue());
            close();
        });
        add(form);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()));
    }
}
