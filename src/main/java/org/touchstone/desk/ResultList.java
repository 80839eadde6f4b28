package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Say;

/** What came of an act on several tasks, row by row: why not first, then done. */
final class ResultList extends Div {

    private static final int SHOWN = 200;

    ResultList(ManyResult result) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-results");
        result.failed().stream()
                .limit(SHOWN)
                .forEach(one ->
                        list.add(line(one.subject(), Badge.of("desk.result.refused", Badge.Tone.BAD), one.why())));
        result.done().stream()
                .limit(SHOWN)
                .forEach(one -> list.add(line(one, Badge.of("desk.result.done", Badge.Tone.GOOD), "")));
        add(new Paragraph(counts(result)));
        if (result.more()) {
            add(new Paragraph(Say.text(
                    "desk.result.left", result.done().size() + result.failed().size())));
        }
        add(list);
        if (Math.max(result.done().size(), result.failed().size()) > SHOWN) {
            add(new Paragraph(Say.text("desk.result.more", SHOWN)));
        }
    }

    static String counts(ManyResult result) {
        return Say.text(
                "desk.result.counts", result.done().size(), result.failed().size());
    }

    private static ListItem line(String subject, Badge badge, String why) {
        Span number = new Span(subject);
        number.addClassName("ts-number-id");
        Span reason = new Span(why);
        reason.addClassName("ts-secondary");
        return new ListItem(new Div(number, badge), reason);
    }
}
