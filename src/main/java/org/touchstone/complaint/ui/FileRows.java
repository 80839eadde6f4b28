package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.touchstone.complaint.ComplaintFile;
import org.touchstone.complaint.FileColumn;
import org.touchstone.complaint.FileRow;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Say;

/** What became of each row of a file, page by page; the refused ones alone where there are any. */
final class FileRows extends Div {

    private static final int PAGE = 100;

    private final Pages pages;
    private final UnorderedList rows = new UnorderedList();
    private final Checkbox refusedOnly = new Checkbox(Say.text("complaint.file.refusedOnly"));
    private final Button more = new Button(Say.text("complaint.list.more"));
    private int last;

    /** Gives the rows after a number. */
    @FunctionalInterface
    interface Pages {
        List<FileRow> after(boolean refusedOnly, int number, int limit);
    }

    FileRows(ComplaintFile file, Pages pages) {
        this.pages = pages;
        rows.addClassName("ts-cases");
        refusedOnly.setValue(file.refused() > 0);
        refusedOnly.setVisible(file.refused() > 0);
        refusedOnly.addValueChangeListener(change -> begin());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        add(new H2(Say.text("complaint.file.rows")), refusedOnly, rows, more);
        load();
    }

    private void begin() {
        last = 0;
        rows.removeAll();
        load();
    }

    private void load() {
        List<FileRow> page = pages.after(refusedOnly.getValue(), last, PAGE);
        page.forEach(row -> rows.add(item(row)));
        more.setVisible(page.size() == PAGE);
        last = page.isEmpty() ? last : page.getLast().number();
    }

    private static ListItem item(FileRow row) {
        Span number = new Span(Say.text("complaint.file.row", row.number(), row.cell(FileColumn.LISTING)));
        Div head = new Div(number, Badge.of("complaint.file.row." + row.state(), tone(row.state())));
        head.addClassName("ts-row-head");
        ListItem item = new ListItem(head);
        item.addClassName("ts-case");
        if (row.why() != null) {
            item.add(new Span(row.why().in(Say.locale())));
        }
        if (row.complaint() != null) {
            item.add(new Anchor("complaint/" + row.complaint(), row.complaint().value()));
        }
        return item;
    }

    private static Badge.Tone tone(FileRow.State state) {
        return switch (state) {
            case READ -> Badge.Tone.INFO;
            case FILED -> Badge.Tone.GOOD;
            case KNOWN -> Badge.Tone.NEUTRAL;
            case REFUSED -> Badge.Tone.BAD;
        };
    }
}
