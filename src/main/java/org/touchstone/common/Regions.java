package org.touchstone.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The administrative divisions of China by GB/T 2260 code: two digits a province, four a city, six a district. Their
 * codes ascend in the official order. Districts have their Chinese name only.
 */
public final class Regions {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    private static final Map<String, Names> ALL = read();
    private static final List<String> PROVINCES =
            ALL.keySet().stream().filter(code -> code.length() == PROVINCE).toList();

    private record Names(String chinese, String english) {}

    private Regions() {}

    /** The provinces in the official order, Taiwan, Hong Kong and Macau at its end. */
    public static List<String> provinces() {
        return PROVINCES;
    }

    /** The cities of a province in the official order. */
    public static List<String> cities(String province) {
        return ALL.keySet().stream()
                .filter(code -> code.length() == CITY && code.startsWith(province))
                .toList();
    }

    public static boolean known(String code) {
        return ALL.containsKey(code);
    }

    /** The name to show; an unknown code shows as itself. */
    public static String name(String code, Locale locale) {
        Names names = ALL.get(code);
        if (names == null) {
            return code;
        }
        return locale.getLanguage().equals("zh") ? names.chinese : names.english;
    }

    /** The code of the province that a division lies in. */
    public static String province(String code) {
        return code.length() <= PROVINCE ? code : code.substring(0, PROVINCE);
    }

    /** The official order of codes of any level: a province, its cities, their districts. */
    public static Comparator<String> officialOrder() {
        return Comparator.naturalOrder();
    }

    private static Map<String, Names> read() {
        Map<String, Names> all = new LinkedHashMap<>();
        for (String level : List.of("provinces", "cities", "districts")) {
            try (var reader = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Regions.class.getResourceAsStream("/regions/" + level + ".csv")),
                    StandardCharsets.UTF_8))) {
                reader.lines()
                        .skip(1)
                        .map(line -> line.split(","))
                        .forEach(cells ->
                                all.put(cells[0], new Names(cells[1], cells.length > 2 ? cells[2] : cells[1])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
