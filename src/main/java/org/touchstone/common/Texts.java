package org.touchstone.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every sentence that people read, in English and Simplified Chinese; one pair of files per room. */
public final class Texts {

    private static final Map<String, String> ENGLISH = TextFiles.read("en");
    private static final Map<String, String> CHINESE = TextFiles.read("zh");

    private Texts() {}

    public static String get(Locale locale, String key, Object... arguments) {
        String pattern = in(locale).get(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * An argument of a sentence as people read it: a key becomes its text, a day is written out; several keys joined by commas become a list,
     * in which only the first begins with a capital letter.
     */
    public static String argument(Locale locale, String argument) {
        if (argument.indexOf(',') < 0) {
            return has(argument)
                    ? get(locale, argument)
                    : Moment.read(locale, argument).orElse(argument);
        }
        String[] keys = argument.split(",");
        return Arrays.stream(keys).allMatch(Texts::has)
                ? list(locale, Arrays.stream(keys).map(key -> get(locale, key)))
                : argument;
    }

    /** Several texts as one list within a sentence. */
    public static String list(Locale locale, Stream<String> texts) {
        String separator = get(locale, "common.list.separator");
        return texts.reduce((list, next) ->
                        list + separator + next.substring(0, 1).toLowerCase(Locale.ROOT) + next.substring(1))
                .orElse("");
    }

    public static boolean has(String key) {
        return ENGLISH.containsKey(key);
    }

    /** All keys with their pattern, for the test that holds the two languages together. */
    public static Map<String, String> all(Locale locale) {
        return new TreeMap<>(in(locale));
    }

    private static Map<String, String> in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
