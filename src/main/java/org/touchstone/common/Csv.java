package org.touchstone.common;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file that a spreadsheet opens: it reads Chinese in it, and takes no text for a formula. */
public final class Csv {

    /** Stands before the first line and tells the spreadsheet how the letters are written. */
    public static final String MARK = "\uFEFF";

    public static final String TYPE = "text/csv;charset=utf-8";

    private static final String DANGEROUS = "=+-@\t\r\n\0";

    private Csv() {}

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
