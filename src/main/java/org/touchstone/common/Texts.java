package org.touchstone.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
