package org.touchstone.desk;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Single keys for those who live in the list; silent while somebody types. */
final class Keys extends Div {

    private static final String LISTEN = """
            const me = this;
            const listener = (event) => {
              if (event.ctrlKey || event.metaKey || event.altKey) return;
              const target = event.composedPath()[0];
              const typing = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
              if (typing && event.key !== 'Escape') return;
              if (['j', 'k', 'x', 'c', '?', '/', 'Escape'].includes(event.key)) {
                if (event.key === '/') event.preventDefault();
                me.$server.pressed(event.key);
              }
            };
            window.addEventListener('keydown', listener);
            me.stop = () => window.removeEventListener('keydown', listener);
            """;

    private final Consumer<String> act;

    Keys(Consumer<String> act) {
        this.act = act;
        getStyle().set("display", "none");
        addAttachListener(attached -> getElement().executeJs(LISTEN));
        addDetachListener(detached -> getElement().executeJs("this.stop && this.stop()"));
    }

    @ClientCallable
    void pressed(String key) {
        act.accept(key);
    }
}
