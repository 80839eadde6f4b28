package org.touchstone.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.touchstone.common.Texts;

/** A length of time as a rule set gives it: so many hours, days, working days or months. */
public record Term(int amount, Unit unit) {

    /** How a term is counted. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("A term of " + amount);
        }
    }

    /** How long it is, as it stands within a sentence. */
    public String in(Locale locale) {
        return Texts.get(locale, "rules.term." + unit, amount);
    }

    /** The instant at which the term ends; days keep the clock time in the zone, working days skip weekends and holidays. */
    public Instant after(Instant start, ZoneId zone, Set<LocalDate> holidays) {
        ZonedDateTime from = start.atZone(zone);
        return switch (unit) {
            case HOURS -> start.plusSeconds(amount * 3600L);
            case DAYS -> from.plusDays(amount).toInstant();
            case MONTHS -> from.plusMonths(amount).toInstant();
            case WORKING_DAYS -> workingDays(from, holidays).toInstant();
        };
    }

    private ZonedDateTime workingDays(ZonedDateTime from, Set<LocalDate> holidays) {
        ZonedDateTime day = from;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.contains(day.toLocalDate())) {
                left--;
            }
        }
        return day;
    }
}
