package org.touchstone.reporting;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Texts;

/**
 * A column of a data sheet: its heading, what it means, its kind and where the value comes from.
 *
 * @param key of the heading; {@code <key>.help} is the sentence in the dictionary
 * @param width in characters
 */
record Column<T>(String key, Kind kind, int width, Function<T, @Nullable Object> value) {

    /** How the values of a column are typed. */
    enum Kind {
        TEXT,
        WORD,
        DATE,
        COUNT,
        MONEY
    }

    String heading(Locale locale) {
        return Texts.get(locale, key);
    }

    /** The value of a row; words are texts' keys and are translated. */
    @Nullable
    Object of(T row, Locale locale) {
        Object given = value.apply(row);
        return kind == Kind.WORD && given != null ? Texts.get(locale, given.toString()) : given;
    }
}
