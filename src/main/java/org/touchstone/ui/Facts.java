package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import org.jspecify.annotations.Nullable;

/** Names and values under each other, as a definition list. */
@Tag("dl")
public final class Facts extends HtmlContainer {

    public Facts() {
        addClassName("ts-facts");
    }

    /** A row; an empty or missing value shows a dash. */
    public Facts row(String labelKey, @Nullable String value) {
        return row(labelKey, new Text(value == null || value.isBlank() ? "–" : value));
    }

    public Facts row(String labelKey, Component value) {
        HtmlContainer row = new HtmlContainer("div");
        HtmlContainer name = new HtmlContainer("dt");
        name.setText(Say.text(labelKey));
        HtmlContainer words = new HtmlContainer("dd");
        words.add(value);
        row.add(name, words);
        add(row);
        return this;
    }
}
