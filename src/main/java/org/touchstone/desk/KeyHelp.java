package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** Which key does what in the task list. */
final class KeyHelp extends Dialog {

    KeyHelp() {
        setHeaderTitle(Say.text("desk.keys"));
        add(new Facts()
                .row("desk.keys.next", "j / k")
                .row("desk.keys.select", "x")
                .row("desk.keys.claim", "c")
                .row("desk.keys.search", "/")
                .row("desk.keys.submit", "Ctrl + Enter")
                .row("desk.keys.close", "Esc")
                .row("desk.keys.help", "?"));
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }
}
