package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Say;

/** What came of an act on several rows, row by row: done, or why not. */
final class ResultDialog extends Dialog {

    ResultDialog(List<InboxRow> done, Map<InboxRow, String> failed) {
        setHeaderTitle(Say.text("desk.result"));
        addClassName("ts-dialog");
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-results");
        failed.forEach((row, why) -> list.add(line(row, Badge.of("desk.result.refused", Badge.Tone.BAD), why)));
        done.forEach(row -> list.add(line(row, Badge.of("desk.result.done", Badge.Tone.GOOD), "")));
        add(new Paragraph(Say.text("desk.result.counts", done.size(), failed.size())), list);
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }

    private static ListItem line(InboxRow row, Badge badge, String why) {
        Span number = new Span(row.subject());
        number.addClassName("ts-number-id");
        Span reason = new Span(why);
        reason.addClassName("ts-secondary");
        return new ListItem(new Div(number, badge), reason);
    }
}
