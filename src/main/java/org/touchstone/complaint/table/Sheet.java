package org.touchstone.complaint.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet. */
final class Sheet {

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 30;

    private final Xml xml;
    private final SharedTexts texts;
    private final Sink sink;

    Sheet(Xml xml, SharedTexts texts, Sink sink) {
        this.xml = xml;
        this.texts = texts;
        this.sink = sink;
    }

    void read() {
        int number = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                number = number(xml.attribute("r"), number + 1);
                sink.row(number, cells());
            }
        }
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = column(xml.attribute("r"), column + 1);
                String text = cell(String.valueOf(xml.attribute("t")));
                if (column < sink.limits().columns() && !text.isEmpty()) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    private String cell(String type) {
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean inside = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("is")) {
                inline = RichText.until(xml, "is", sink);
            } else if (xml.begins("v") || xml.ends("v")) {
                inside = xml.begins("v");
            } else if (inside) {
                RichText.add(value, xml.text(), sink);
            }
        }
        String text = value.toString();
        return switch (type) {
            case "s" -> texts.get(text);
            case "inlineStr" -> inline;
            case "str" -> RichText.decoded(text);
            case "b", "e" -> text;
            default -> plain(text);
        };
    }

    /** A number as people write it: the file says 8812034 in one way or another, such as 8.812034E6. */
    private static String plain(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            return Math.abs((long) value.scale()) > MOST_DIGITS ? number : value.toPlainString();
        } catch (ArithmeticException | NumberFormatException none) {
            return number; // no number, or one whose exponent is beyond all bounds
        }
    }

    private static int number(@Nullable String said, int otherwise) {
        try {
            return said == null ? otherwise : Math.max(otherwise, Integer.parseInt(said));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** The place that an address such as {@code AB12} names. */
    private int column(@Nullable String address, int otherwise) {
        int column = 0;
        for (int index = 0; address != null && index < address.length() && index < 4; index++) {
            char letter = address.charAt(index);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column == 0 ? Math.min(otherwise, sink.limits().columns()) : column - 1;
    }
}
