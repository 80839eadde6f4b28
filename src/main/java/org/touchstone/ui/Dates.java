package org.touchstone.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.touchstone.common.Moment;
import org.touchstone.common.Texts;

/** Instants and days as people read them, in their language and the programme's zone. */
public final class Dates {

    public static final ZoneId ZONE = Moment.ZONE;

    private Dates() {}

    /** Weekday, day, time and zone. */
    public static String full(Instant instant) {
        Locale locale = Say.locale();
        String pattern = locale.getLanguage().equals("zh") ? "yyyy年M月d日 EEEE HH:mm" : "EEE d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(instant)
                + gap()
                + Texts.get(locale, "ui.zone");
    }

    /** Day and time, short. */
    public static String text(Instant instant) {
        Locale locale = Say.locale();
        String pattern = locale.getLanguage().equals("zh") ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(instant);
    }

    /** The time of day with its zone. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Say.locale()).withZone(ZONE).format(instant)
                + gap()
                + Texts.get(Say.locale(), "ui.zone");
    }

    /** A day with its weekday. */
    public static String day(LocalDate day) {
        Locale locale = Say.locale();
        String pattern = locale.getLanguage().equals("zh") ? "yyyy年M月d日 EEEE" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    public static String date(Instant instant) {
        return date(instant.atZone(ZONE).toLocalDate());
    }

    public static String date(LocalDate day) {
        Locale locale = Say.locale();
        String pattern = locale.getLanguage().equals("zh") ? "yyyy年M月d日" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** A length of time in at most two units, such as "2 days 4 hours". */
    public static String length(Duration time) {
        Duration left = time.abs();
        long days = left.toDays();
        long hours = left.toHoursPart();
        long minutes = left.toMinutesPart();
        if (days > 0) {
            return hours > 0 ? units("day", days) + gap() + units("hour", hours) : units("day", days);
        }
        if (hours > 0) {
            return minutes > 0 ? units("hour", hours) + gap() + units("minute", minutes) : units("hour", hours);
        }
        return units("minute", Math.max(1, minutes));
    }

    private static String units(String unit, long number) {
        return Say.text("ui." + unit, number);
    }

    private static String gap() {
        return Say.locale().getLanguage().equals("zh") ? "" : " ";
    }
}
