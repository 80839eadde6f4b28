package org.touchstone.common;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment or a day as people read it, in the programme's zone. In the arguments of a sentence, which are kept until
 * somebody reads them in their language, it stands as {@code @2026-11-28T14:05} or {@code @2026-11-28}.
 */
public final class Moment {

    /** The zone of the programme: its days begin and its deadlines end by this clock. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final char MARK = '@';
    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm]").withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    /** The next full minute: what people read, without seconds, is what holds. */
    public static Instant fullMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? instant : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** As an argument of a sentence, to the minute. */
    public static String kept(Instant instant) {
        return MARK + KEPT.format(instant.atZone(ZONE));
    }

    /** As an argument of a sentence, without its time of day. */
    public static String keptDay(Instant instant) {
        return kept(instant.atZone(ZONE).toLocalDate());
    }

    public static String kept(LocalDate day) {
        return MARK + day.toString();
    }

    /** A kept moment or day in the reader's language; nothing when the argument is something else. */
    static Optional<String> read(Locale locale, String argument) {
        if (argument.isEmpty() || argument.charAt(0) != MARK) {
            return Optional.empty();
        }
        try {
            TemporalAccessor kept = KEPT.parseBest(argument.substring(1), LocalDateTime::from, LocalDate::from);
            String day = DateTimeFormatter.ofPattern(chinese(locale) ? "yyyy年M月d日" : "d MMM yyyy", locale)
                    .format(kept);
            return Optional.of(kept instanceof LocalDateTime moment ? day + time(locale, moment) : day);
        } catch (DateTimeException somebodysOwnWords) {
            return Optional.empty();
        }
    }

    private static String time(Locale locale, LocalDateTime moment) {
        String pattern = chinese(locale) ? " HH:mm" : ", HH:mm ";
        return DateTimeFormatter.ofPattern(pattern).format(moment) + Texts.get(locale, "ui.zone");
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
