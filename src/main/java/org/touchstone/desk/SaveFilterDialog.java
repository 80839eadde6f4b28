package org.touchstone.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The name under which a filter is kept, whether it stands beside the ready-made ones and colleagues are offered it. */
final class SaveFilterDialog extends Dialog {

    private final TextField name = Fields.text("desk.saved.name", SavedFilters.LONGEST);
    private final Checkbox pinned = new Checkbox(Say.text("desk.saved.pin"), true);
    private final Checkbox shared = new Checkbox(Say.text("desk.saved.shareIt"));

    SaveFilterDialog(Consumer<SavedFilters.Saved> save, String address, boolean mayShare) {
        setHeaderTitle(Say.text("desk.saved.save.title"));
        addClassName("ts-dialog");
        name.setRequired(true);
        name.setAutofocus(true);
        Button keep = new Button(Say.text("desk.saved.keep"), click -> {
            try {
                save.accept(new SavedFilters.Saved(name.getValue(), address, pinned.getValue(), shared.getValue()));
                close();
            } catch (Refused refused) {
                name.setInvalid(true);
                name.setErrorMessage(refused.in(Say.locale()));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        shared.setVisible(mayShare);
        add(name, pinned, shared);
        getFooter().add(new Button(Say.text("ui.cancel"), click -> close()), keep);
    }
}
