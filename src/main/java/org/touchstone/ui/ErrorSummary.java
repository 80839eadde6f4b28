package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What is wrong with a form, on top of it: it takes the focus, and each line leads to its field. */
public final class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("ts-errors");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows one sentence that belongs to no field. */
    public void show(String sentence) {
        fill();
        add(new Div(sentence));
        takeFocus();
    }

    /** Shows the sentences of the fields. */
    public void show(Map<? extends Component, String> wrong) {
        fill();
        UnorderedList list = new UnorderedList();
        wrong.forEach((field, sentence) -> {
            Button line = new Button(sentence, click -> {
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            });
            line.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            list.add(new ListItem(line));
        });
        add(list);
        takeFocus();
    }

    public void clear() {
        setVisible(false);
        removeAll();
        title(false);
    }

    private void fill() {
        removeAll();
        setVisible(true);
        add(new H3(Say.text("ui.errors")));
        title(true);
    }

    private void takeFocus() {
        getElement()
                .executeJs("requestAnimationFrame(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private void title(boolean wrong) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        String prefix = Say.text("ui.errorTitle");
        String script = wrong
                ? "if (!document.title.startsWith($0)) { document.title = $0 + document.title; }"
                : "if (document.title.startsWith($0)) { document.title = document.title.substring($0.length); }";
        ui.getPage().executeJs(script, prefix);
    }
}
