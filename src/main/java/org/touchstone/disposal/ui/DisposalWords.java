package org.touchstone.disposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.touchstone.common.PersonId;
import org.touchstone.disposal.Disposal;
import org.touchstone.identity.People;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** A proposal in words: how many exhibits, why, by whom, and what the second person said. */
final class DisposalWords {

    private DisposalWords() {}

    static Div of(Disposal disposal, Component name, People people) {
        Disposal.About about = disposal.about();
        Div head = new Div(name, badge(disposal));
        head.addClassName("ts-row-head");
        Div row = new Div(
                head,
                line(
                        "disposal.proposed",
                        about.exhibits(),
                        people.name(about.proposedBy()),
                        Dates.text(about.proposedAt()),
                        about.reason()));
        switch (disposal) {
            case Disposal.Proposed open -> {
                // nobody has said anything yet
            }
            case Disposal.Confirmed done -> row.add(decided("disposal.confirmed", done.by(), people, done.at(), ""));
            case Disposal.Declined no -> row.add(decided("disposal.declined", no.by(), people, no.at(), no.why()));
        }
        row.addClassName("ts-row");
        return row;
    }

    private static Badge badge(Disposal disposal) {
        return switch (disposal) {
            case Disposal.Proposed open -> Badge.of("disposal.state.PROPOSED", Badge.Tone.WARNING);
            case Disposal.Confirmed done -> Badge.of("disposal.state.CONFIRMED", Badge.Tone.GOOD);
            case Disposal.Declined no -> Badge.of("disposal.state.DECLINED", Badge.Tone.NEUTRAL);
        };
    }

    private static Span decided(String key, PersonId by, People people, Instant at, String why) {
        return line(key, people.name(by), Dates.text(at), why);
    }

    private static Span line(String key, Object... arguments) {
        Span line = new Span(Say.text(key, arguments));
        line.addClassName("ts-secondary");
        return line;
    }
}
