package org.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;

/** What the interface says to the person, in their language. */
public final class Say {

    private static final int SECONDS = 6_000;

    private Say() {}

    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    public static String text(String key, Object... arguments) {
        return Texts.get(locale(), key, arguments);
    }

    /** Says that something was done. */
    public static void done(String key, Object... arguments) {
        show(text(key, arguments), NotificationVariant.LUMO_SUCCESS);
    }

    /** Says why something was not done. */
    public static void refused(Refused refused) {
        show(refused.in(locale()), NotificationVariant.LUMO_ERROR);
    }

    private static void show(String sentence, NotificationVariant tone) {
        Notification notification = new Notification();
        Span words = new Span(sentence);
        words.getElement().setAttribute("role", tone == NotificationVariant.LUMO_ERROR ? "alert" : "status");
        notification.add(words);
        notification.addThemeVariants(tone);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(SECONDS);
        notification.open();
    }
}
