package org.touchstone.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.touchstone.common.Refused;

/** Asks once more before something that others will notice. */
public final class Confirm {

    private Confirm() {}

    public static void ask(String titleKey, String textKey, String labelKey, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.text(titleKey));
        dialog.setText(Say.text(textKey));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.text("ui.cancel"));
        dialog.setConfirmText(Say.text(labelKey));
        dialog.addConfirmListener(confirmed -> {
            try {
                act.run();
            } catch (Refused refused) {
                Say.refused(refused);
            }
        });
        dialog.open();
    }
}
