package org.touchstone.ui;

import com.vaadin.flow.component.Component;

/** Where somebody goes on reading when what they had in hand is gone, so that no key press starts from the top again. */
public final class Focus {

    private Focus() {}

    /** Leads to a part of the page that has just been shown. */
    public static void to(Component part) {
        part.getElement().setAttribute("tabindex", "-1");
        part.getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
