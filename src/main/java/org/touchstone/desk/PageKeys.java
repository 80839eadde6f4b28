package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keys that work on every page, and the sign that somebody came back to the page after a while. */
@Tag("touchstone-keys")
@JsModule("./components/touchstone-keys.ts")
final class PageKeys extends Component {

    PageKeys(Runnable help, Runnable look) {
        addListener(Told.class, told -> {
            if (told.what.equals("help")) {
                help.run();
            } else {
                look.run();
            }
        });
    }

    /** Switches single keys on or off in this browser, for those who speak to their computer or hit keys by accident. */
    void turn(boolean on) {
        getElement().executeJs("this.turn($0)", on);
    }

    @DomEvent("told")
    public static final class Told extends ComponentEvent<PageKeys> {

        private final String what;

        public Told(PageKeys source, boolean fromClient, @EventData("event.detail.what") String what) {
            super(source, fromClient);
            this.what = what;
        }
    }
}
