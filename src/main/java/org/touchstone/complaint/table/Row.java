package org.touchstone.complaint.table;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as a spreadsheet shows it, the first being 1
 * @param cells as far as the last that is filled, without spaces around them
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
