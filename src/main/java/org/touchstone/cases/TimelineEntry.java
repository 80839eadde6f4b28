package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.touchstone.common.PersonId;
import org.touchstone.common.Texts;

/** One line of a case's timeline, as its reader may see it. */
public record TimelineEntry(
        Instant at,
        PersonId by,
        String byName,
        String textKey,
        List<String> arguments,
        Audience audience,
        TimelineKind kind) {

    /** The sentence in the reader's language. */
    public String sentence(Locale locale) {
        Object[] translated =
                arguments.stream().map(argument -> Texts.argument(locale, argument)).toArray();
        return Texts.get(locale, textKey, translated);
    }
}
