package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;

/** To whom of the group a step is handed over. */
final class HandOverDialog extends Dialog {

    /** @param hint what happens to several tasks; empty for a single one */
    HandOverDialog(List<Person> candidates, String hint, Consumer<Person> chosen) {
        setHeaderTitle(Say.text("desk.handOver"));
        addClassName("ts-dialog");
        ComboBox<Person> to = new ComboBox<>(Say.text("desk.handOver.to"));
        to.setItems(candidates);
        to.setItemLabelGenerator(Person::name);
        to.setWidthFull();
        Button hand = new Button(Say.text("desk.handOver"), click -> {
            if (to.getValue() == null) {
                to.setInvalid(true);
                to.setErrorMessage(Say.text("desk.handOver.choose"));
            } else {
                close();
                chosen.accept(to.getValue());
            }
        });
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!hint.isEmpty()) {
            add(new Paragraph(hint));
        }
        add(to);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), hand);
    }
}
