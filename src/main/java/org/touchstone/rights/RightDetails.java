package org.touchstone.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.common.Refused;

/**
 * What a certificate says of a right; it cannot be put together wrongly.
 *
 * @param number as the office gave it
 * @param territory ISO 3166 code of the country it holds in, or EU
 * @param classes Nice classes of a trademark; of all other rights empty, which means all goods
 * @param until the last day it is in force
 */
public record RightDetails(
        RightKind kind,
        String number,
        String name,
        String office,
        String territory,
        List<Integer> classes,
        LocalDate from,
        LocalDate until) {

    public static final int LONGEST_NUMBER = 40;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_OFFICE = 120;
    public static final int CLASSES = 45;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./()\\-]*");
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final int LATEST = 2200;
    private static final int MOST_YEARS = 200;
    private static final Set<String> TERRITORIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("EU"))
            .collect(Collectors.toUnmodifiableSet());

    public RightDetails {
        number = line(number, LONGEST_NUMBER, "rights.refused.number");
        name = line(name, LONGEST_NAME, "rights.refused.name");
        office = line(office, LONGEST_OFFICE, "rights.refused.office");
        classes = classes.stream().distinct().sorted().toList();
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused("rights.refused.numberSyntax", number);
        }
        if (!TERRITORIES.contains(territory)) {
            throw new Refused("rights.refused.territory", territory);
        }
        if (classes.stream().anyMatch(one -> one < 1 || one > CLASSES)) {
            throw new Refused("rights.refused.class", CLASSES);
        }
        if ((kind == RightKind.TRADEMARK) == classes.isEmpty()) {
            throw new Refused(kind == RightKind.TRADEMARK ? "rights.refused.noClass" : "rights.refused.classes");
        }
        if (until.isBefore(from)) {
            throw new Refused("rights.refused.period");
        }
        if (from.isBefore(EARLIEST) || from.getYear() > LATEST || until.isAfter(from.plusYears(MOST_YEARS))) {
            throw new Refused("rights.refused.years", MOST_YEARS);
        }
    }

    /** The same right after its renewal. */
    public RightDetails lasting(LocalDate longer) {
        return new RightDetails(kind, number, name, office, territory, classes, from, longer);
    }

    /** The territories that a right can hold in. */
    public static Set<String> territories() {
        return TERRITORIES;
    }

    private static String line(String text, int longest, String key) {
        String stripped = Words.line(text);
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new Refused(key, longest);
        }
        return stripped;
    }
}
