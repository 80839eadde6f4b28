package org.touchstone.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.touchstone.common.Texts;

/** One thing somebody was told. */
public record Notice(long id, Instant at, String link, String textKey, List<String> arguments, boolean read) {

    public String sentence(Locale locale) {
        Object[] translated = arguments.stream()
                .map(argument -> Texts.argument(locale, argument))
                .toArray();
        return Texts.get(locale, textKey, translated);
    }
}
