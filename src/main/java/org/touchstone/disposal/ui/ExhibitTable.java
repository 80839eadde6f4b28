package org.touchstone.disposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.touchstone.ui.Say;

/** A table of exhibits that scrolls by itself where the page is narrow. */
final class ExhibitTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param columns keys of the headings behind {@code disposal.column.} */
    ExhibitTable(String nameKey, List<String> columns) {
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.text("disposal.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        table.addClassName("ts-table");
        addClassName("ts-table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Say.text(nameKey));
        add(table);
    }

    void row(List<Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(content -> row.add(new NativeTableCell(content)));
        table.getBody().add(row);
    }

    void clear() {
        table.getBody().removeAll();
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Say.text("disposal.kilobytes", Math.max(1, bytes / 1024))
                : Say.text("disposal.megabytes", bytes / (1024.0 * 1024));
    }
}
