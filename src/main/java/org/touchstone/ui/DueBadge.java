package org.touchstone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A deadline in full: the absolute time with weekday and zone, what is left of it, and a word; never colour alone. */
public final class DueBadge extends Div {

    public DueBadge(@Nullable Instant due) {
        this(Due.of(due, ShownTime.now()));
    }

    public DueBadge(Due due) {
        addClassName("ts-due");
        add(Badge.saying(due.sentence(), due.state().tone()));
        if (due.at() != null) {
            Span absolute = new Span(Dates.full(due.at()));
            absolute.addClassName("ts-secondary");
            add(absolute);
        }
    }
}
