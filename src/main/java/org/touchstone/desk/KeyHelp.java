package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** Which key does what, and the setting that switches single keys off. */
final class KeyHelp extends Dialog {

    KeyHelp(PageKeys keys) {
        setHeaderTitle(Say.text("desk.keys"));
        addClassName("ts-dialog");
        Checkbox on = new Checkbox(Say.text("desk.keys.on"));
        keys.getElement().executeJs("return this.on()").then(Boolean.class, value -> on.setValue(value));
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keys.turn(change.getValue());
            }
        });
        add(
                new Facts()
                        .row("desk.keys.next", keys("j", "k"))
                        .row("desk.keys.open", keys("Enter"))
                        .row("desk.keys.select", keys("x"))
                        .row("desk.keys.claim", keys("c"))
                        .row("desk.keys.search", keys("/", "Ctrl+K"))
                        .row("desk.keys.submit", keys("Ctrl+Enter"))
                        .row("desk.keys.close", keys("Esc"))
                        .row("desk.keys.help", keys("?")),
                on);
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }

    private static Div keys(String... names) {
        Div all = new Div();
        for (String name : names) {
            Span key = new Span(name);
            key.addClassName("ts-key");
            all.add(key);
        }
        return all;
    }
}
