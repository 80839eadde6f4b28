package org.touchstone.complaint.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a workbook, put together of its pieces, without how it is pronounced. */
final class RichText {

    /** How Excel writes letters that XML has no place for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    static String until(Xml xml, String end, Sink sink) {
        StringBuilder text = new StringBuilder();
        boolean piece = false;
        boolean pronounced = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                pronounced = xml.begins("rPh");
            } else if (xml.begins("t") || xml.ends("t")) {
                piece = xml.begins("t");
            } else if (piece && !pronounced) {
                add(text, xml.text(), sink);
            }
        }
        return decoded(text.toString());
    }

    /** Adds no more than the sink looks at. */
    static void add(StringBuilder text, String more, Sink sink) {
        int room = sink.limits().cell() + 1 - text.length();
        text.append(more, 0, Math.clamp(room, 0, more.length()));
    }

    static String decoded(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    }

    private static String letter(String code) {
        char letter = (char) Integer.parseInt(code, 16);
        boolean meant = letter == '\n' || letter == '\t' || !Character.isISOControl(letter);
        return meant && !Character.isSurrogate(letter) ? String.valueOf(letter) : "";
    }
}
