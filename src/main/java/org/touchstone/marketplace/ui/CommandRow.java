package org.touchstone.marketplace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** One command: what, on what, where it stands, and to those who can do something about it why. */
final class CommandRow extends Div {

    CommandRow(CommandStatus status, boolean withReason) {
        addClassName("ts-row");
        Div head = new Div(new Span(words(status)), badge(status));
        head.addClassName("ts-row-head");
        add(head, secondary(Say.text("marketplace.panel.ordered", Dates.text(status.orderedAt()))));
        if (withReason) {
            status.lastAnswer(Say.locale())
                    .ifPresent(answer ->
                            add(secondary(Say.text("marketplace.panel.attempts", status.attempts(), answer))));
        }
        if (withReason && status.state() == CommandStatus.State.FAILING) {
            add(secondary(Say.text("marketplace.panel.next", Dates.text(status.nextAttempt()))));
        }
    }

    private static String words(CommandStatus status) {
        return Say.text("marketplace.command." + status.kind()) + " · "
                + status.command().target();
    }

    private static Badge badge(CommandStatus status) {
        return Badge.of(
                "marketplace.state." + status.state(),
                switch (status.state()) {
                    case WAITING -> Badge.Tone.NEUTRAL;
                    case DONE -> Badge.Tone.GOOD;
                    case FAILING -> Badge.Tone.WARNING;
                    case STUCK -> Badge.Tone.BAD;
                });
    }

    private static Div secondary(String words) {
        Div line = new Div(words);
        line.addClassName("ts-secondary");
        return line;
    }
}
