package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.touchstone.common.Refused;
import org.touchstone.ui.Say;

/** Says what was done and, for ten seconds, takes it back. */
final class Undo {

    private static final int MILLISECONDS = 10_000;

    private Undo() {}

    static void offer(String words, Runnable undo) {
        Notification notification = new Notification();
        Span said = new Span(words);
        said.getElement().setAttribute("role", "status");
        Button button = new Button(Say.text("desk.undo"), click -> {
            notification.close();
            try {
                undo.run();
            } catch (Refused refused) {
                Say.refused(refused);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notification.add(said, button);
        notification.addThemeName("undo");
        notification.setDuration(MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }
}
