package org.touchstone.rebuttal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Deadlines as people read them: to the minute, and in a sentence that is kept with their zone. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    /** The next full minute: what people read, without seconds, is what holds. */
    static Instant fullMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? instant : minute.plus(1, ChronoUnit.MINUTES);
    }

    static String text(Instant instant) {
        return FORM.format(instant.atZone(ZONE)) + " (UTC+8)";
    }
}
