package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.touchstone.ui.Say;

/** What came of an act on several rows, row by row: done, or why not. */
final class ResultDialog extends Dialog {

    ResultDialog(ManyResult result) {
        setHeaderTitle(Say.text("desk.result"));
        addClassName("ts-dialog");
        add(new ResultList(result));
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }
}
