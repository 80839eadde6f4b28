package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Texts;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** One line of a case's timeline, as its reader may see it. */
public record TimelineEntry(
        Instant at,
        PersonId by,
        String byName,
        String textKey,
        List<String> arguments,
        Audience audience,
        @Nullable OrganisationId within,
        TimelineKind kind) {

    /** @param roles in which the reader meets this case, which may be fewer than they have */
    boolean readableBy(Person reader, CaseFile file, Set<Role> roles) {
        return audience.admits(roles)
                && (within == null || within.equals(reader.organisation()) || beyond(reader, file));
    }

    /** What one organisation did or was told is read by the platform too, and on the reporting side by the owner of the right. */
    private boolean beyond(Person reader, CaseFile file) {
        return reader.hasAny(Role.CASE_STAFF) || audience == Audience.REPORTER_APART && file.readsAll(reader);
    }

    /** The sentence in the reader's language. */
    public String sentence(Locale locale) {
        Object[] translated = arguments.stream()
                .map(argument -> Texts.argument(locale, argument))
                .toArray();
        return Texts.get(locale, textKey, translated);
    }

    TimelineEntry by(PersonId person, String name) {
        return new TimelineEntry(at, person, name, textKey, arguments, audience, within, kind);
    }
}
