package org.touchstone.complaint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.touchstone.common.Refused;

/**
 * A CSV file, separated as its first line is. One wrong quotation mark makes it unclear where all further rows begin, so
 * such a file is refused as a whole, with the line to look at.
 */
final class Csv {

    private static final String SEPARATORS = ",;\t";

    /** A line that Excel writes and reads before the header, to say what separates. */
    private static final String SAID = "sep=";

    private Csv() {}

    static void read(byte[] bytes, Sink sink) {
        String text = Letters.text(bytes);
        String first = text.lines().findFirst().orElse("");
        boolean said = first.length() == SAID.length() + 1 && first.startsWith(SAID);
        char separator = said ? first.charAt(SAID.length()) : separator(first);
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new Refused("complaint.table.refused.separator");
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        int number = 0;
        try (Separated letters = new Separated(text, separator);
                CSVParser parser = CSVParser.parse(letters, format)) {
            for (CSVRecord row : parser) {
                number++;
                letters.nextRow();
                if (number > 1 || !said) {
                    sink.row(number, cells(row, sink));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refused("complaint.table.refused.quotes", number + 1);
        }
    }

    private static List<String> cells(CSVRecord row, Sink sink) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.size(), sink.limits().columns()); column++) {
            cells.add(sink.cut(row.get(column)));
        }
        return cells;
    }

    private static char separator(String header) {
        char most = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String header, char wanted) {
        return header.chars().filter(letter -> letter == wanted).count();
    }
}
