package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why a list is empty and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String titleKey, String hintKey, Component... actions) {
        addClassName("ts-empty");
        Paragraph title = new Paragraph(Say.text(titleKey)); // no heading: it can stand under one of any level
        title.addClassName("ts-empty-title");
        add(title, new Paragraph(Say.text(hintKey)));
        add(actions);
    }
}
