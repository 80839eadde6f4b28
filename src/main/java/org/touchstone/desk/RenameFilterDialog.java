package org.touchstone.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Another name for a filter of one's own. */
final class RenameFilterDialog extends Dialog {

    RenameFilterDialog(String before, Consumer<String> rename) {
        setHeaderTitle(Say.text("desk.saved.rename.title"));
        addClassName("ts-dialog");
        TextField name = Fields.text("desk.saved.name", SavedFilters.LONGEST);
        name.setValue(before);
        name.setAutofocus(true);
        Button keep = new Button(Say.text("desk.saved.keep"), click -> {
            try {
                rename.accept(name.getValue());
                close();
            } catch (Refused refused) {
                name.setInvalid(true);
                name.setErrorMessage(refused.in(Say.locale()));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        add(name);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), keep);
    }
}
