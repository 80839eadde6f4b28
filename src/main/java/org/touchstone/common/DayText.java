package org.touchstone.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments that were kept as ISO in the arguments of a sentence, as people read them. */
final class DayText {

    private static final Pattern KEPT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2} \\(UTC\\+8\\))?");

    private DayText() {}

    /** The argument itself when it is no day. */
    static String of(Locale locale, String argument) {
        Matcher kept = KEPT.matcher(argument);
        if (!kept.matches()) {
            return argument;
        }
        boolean chinese = locale.getLanguage().equals("zh");
        String day = DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMM yyyy", locale)
                .format(LocalDate.parse(kept.group(1)));
        if (kept.group(2) == null) {
            return day;
        }
        String time = kept.group(2).substring(1, 6);
        return day + (chinese ? " " : ", ") + time + (chinese ? "" : " ") + Texts.get(locale, "ui.zone");
    }
}
