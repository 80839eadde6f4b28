package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.touchstone.ui.Say;

/** What came of an act on several rows, row by row: done, or why not. */
final class ResultDialog extends Dialog {

    ResultDialog(ManyResult result) {
        setHeaderTitle(Say.text("desk.result"));
        setAriaLabel(Say.text("desk.result") + ": " + ResultList.counts(result)); // read out when it opens
        addClassName("ts-dialog");
        ResultList list = new ResultList(result);
        list.addClassName("ts-dialog-scroll");
        list.getElement().setAttribute("tabindex", "0"); // so that keys scroll it
        list.getElement().setAttribute("role", "region");
        list.getElement().setAttribute("aria-label", Say.text("desk.result"));
        add(list);
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }
}
