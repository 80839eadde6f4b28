package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** By when tasks are to be done: by the end of a working day. */
final class DueDialog extends Dialog {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DatePicker day = Fields.day("desk.due.day");

    /** @param hint what happens to several tasks; empty for a single one */
    DueDialog(Instant now, String hint, Consumer<Instant> chosen) {
        setHeaderTitle(Say.text("desk.due"));
        addClassName("ts-dialog");
        LocalDate today = now.atZone(Dates.ZONE).toLocalDate();
        day.setMin(today);
        day.setHelperText(Say.text("desk.due.hint"));
        day.setWidthFull();
        Button set = new Button(Say.text("desk.due"), click -> {
            if (day.getValue() == null) {
                day.setInvalid(true);
                day.setErrorMessage(Say.text("desk.due.choose"));
            } else {
                close();
                chosen.accept(day.getValue().atTime(EVENING).atZone(Dates.ZONE).toInstant());
            }
        });
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!hint.isEmpty()) {
            add(new Paragraph(hint));
        }
        add(day);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), set);
    }
}
