package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Asks until when the seller gets more time, and why. */
class ExtendDialog extends Dialog {

    ExtendDialog(Instant until, BiConsumer<Instant, String> extend) {
        DateTimePicker picker = new DateTimePicker(Say.text("rebuttal.extend.until"));
        picker.setStep(Duration.ofMinutes(30));
        picker.setLocale(Say.locale());
        picker.setValue(until.plus(Duration.ofDays(1)).atZone(Dates.ZONE).toLocalDateTime());
        TextArea reason = Fields.area("rebuttal.extend.reason", 500);
        var form = new StepFormLayout("rebuttal.extend.title", "rebuttal.extend.hint")
                .require(picker, "rebuttal.extend.missing")
                .require(reason, "rebuttal.extend.missingReason");
        form.submit("rebuttal.extend.submit", () -> {
            extend.accept(picker.getValue().atZone(Dates.ZONE).toInstant(), reason.getValue());
            close();
        });
        add(form);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()));
    }
}
