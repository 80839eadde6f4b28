package org.touchstone.complaint;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;

/**
 * A row of a file of complaints: one listing, and what became of it.
 *
 * @param number as the spreadsheet shows it
 * @param cells what it says; empty cells are missing
 * @param why it was refused
 */
public record FileRow(
        int number,
        Map<FileColumn, String> cells,
        State state,
        @Nullable ComplaintId complaint,
        @Nullable Refused why) {

    /** What became of a row. */
    public enum State {
        READ,
        FILED,
        /** It says what another row has said before, in this file or an earlier one, and was not filed again. */
        KNOWN,
        REFUSED
    }

    public FileRow {
        Map<FileColumn, String> filled = new EnumMap<>(FileColumn.class);
        filled.putAll(cells);
        cells = Collections.unmodifiableMap(filled);
    }

    static FileRow read(int number, Map<FileColumn, String> cells) {
        return new FileRow(number, cells, State.READ, null, null);
    }

    FileRow filed(ComplaintId in) {
        return new FileRow(number, cells, State.FILED, in, null);
    }

    FileRow known(ComplaintId since) {
        return new FileRow(number, cells, State.KNOWN, since, null);
    }

    FileRow refused(Refused because) {
        return new FileRow(number, cells, State.REFUSED, null, because);
    }

    public String cell(FileColumn column) {
        return cells.getOrDefault(column, "");
    }
}
