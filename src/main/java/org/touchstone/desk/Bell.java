package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.touchstone.ui.Say;

/** The way to the notices; it bears a number only while something is unread. */
final class Bell extends Anchor {

    private final Span number = new Span();

    Bell() {
        super("notices", "");
        addClassName("ts-bell");
        number.addClassName("ts-bell-count");
        add(Icons.of("bell"), number);
        show(0);
    }

    void show(int unread) {
        number.setText(unread > 99 ? "99+" : Integer.toString(unread));
        number.setVisible(unread > 0);
        setAriaLabel(unread > 0 ? Say.text("desk.notices.unread", unread) : Say.text("desk.notices"));
    }
}
