package org.touchstone.complaint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;
import org.touchstone.complaint.table.Limits;
import org.touchstone.complaint.table.Row;
import org.touchstone.complaint.table.TableFile;

/** Makes rows of complaints of the rows of a table: which cell stands under which heading. */
final class FileReading {

    private FileReading() {}

    /** The rows of a file, the example of the template left out; a file without any is refused. */
    static List<FileRow> rows(Path file, Limits limits) {
        List<Row> table = TableFile.rows(file, limits);
        Map<Integer, FileColumn> columns = columns(table.getFirst());
        List<FileRow> rows = new ArrayList<>();
        for (Row row : table.subList(1, table.size())) {
            Map<FileColumn, String> cells = cells(row, columns);
            if (!cells.isEmpty() && !isExample(cells.getOrDefault(FileColumn.REFERENCE, ""))) {
                rows.add(FileRow.read(row.number(), cells));
            }
        }
        if (rows.isEmpty()) {
            throw new Refused("complaint.table.refused.empty");
        }
        return rows;
    }

    private static Map<Integer, FileColumn> columns(Row header) {
        Map<Integer, FileColumn> columns = new HashMap<>();
        for (int place = 0; place < header.cells().size(); place++) {
            Optional<FileColumn> found = FileColumn.under(header.cell(place));
            if (found.isPresent() && columns.containsValue(found.get())) {
                throw new Refused(
                        "complaint.file.refused.columnTwice", found.get().key());
            }
            int column = place;
            found.ifPresent(known -> columns.put(column, known));
        }
        String missing = Arrays.stream(FileColumn.values())
                .filter(column -> column.needed() && !columns.containsValue(column))
                .map(FileColumn::key)
                .collect(Collectors.joining(","));
        if (!missing.isEmpty()) {
            throw new Refused("complaint.file.refused.columns", missing);
        }
        return columns;
    }

    private static Map<FileColumn, String> cells(Row row, Map<Integer, FileColumn> columns) {
        Map<FileColumn, String> cells = new EnumMap<>(FileColumn.class);
        columns.forEach((place, column) -> {
            if (!row.cell(place).isEmpty()) {
                cells.put(column, row.cell(place));
            }
        });
        return cells;
    }

    private static boolean isExample(String reference) {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .anyMatch(locale -> Texts.get(locale, "complaint.file.example").equalsIgnoreCase(reference));
    }
}
