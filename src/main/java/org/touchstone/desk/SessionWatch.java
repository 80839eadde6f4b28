package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import org.touchstone.ui.Say;

/**
 * Warns five minutes before the session ends for want of any sign of life, and ends it then. Whoever types or clicks is
 * there, also while the page itself has nothing to tell the server.
 */
@Tag("touchstone-session")
@JsModule("./components/touchstone-session.ts")
final class SessionWatch extends Component {

    SessionWatch() {
        WrappedSession session = VaadinSession.getCurrent() == null
                ? null
                : VaadinSession.getCurrent().getSession();
        getElement().setProperty("seconds", session == null ? 0 : session.getMaxInactiveInterval());
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "title", Say.text("desk.session.title"),
                                "text", Say.text("desk.session.text"),
                                "left", Say.text("desk.session.left"),
                                "minutes", Say.text("desk.session.minutes", "#"),
                                "stay", Say.text("desk.session.stay"),
                                "leave", Say.text("desk.signOut")));
        addListener(Told.class, told -> {
            if (told.what.equals("over")) {
                end(UI.getCurrent());
            }
        });
    }

    /** The page is asked for again without a session: the way leads over the sign-in back to it. */
    private static void end(UI ui) {
        ui.getPage().executeJs("window.location.reload()");
        VaadinSession.getCurrent().getSession().invalidate();
    }

    /** A sign of life, or the end. */
    @DomEvent("told")
    public static final class Told extends ComponentEvent<SessionWatch> {

        private final String what;

        public Told(SessionWatch source, boolean fromClient, @EventData("event.detail.what") String what) {
            super(source, fromClient);
            this.what = what;
        }
    }
}
