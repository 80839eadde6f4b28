package org.touchstone.penalty;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Measure;
import org.touchstone.cases.Triage;

/**
 * The public statement of reasons for one decision, in the form of the EU's database; it names nobody.
 *
 * @param id unique, at most 500 letters, digits, hyphens and underscores
 * @param contentDate when the content was reported
 * @param applicationDate when the measures took effect
 * @param appealUntil until when the seller can have the decision looked at again
 * @param overturnedAt when it was overturned, null while it stands
 */
public record StatementOfReasons(
        String id,
        Set<Restriction> restrictions,
        Set<Measure> measures,
        Reasons reasons,
        String contentType,
        String category,
        Instant contentDate,
        Instant applicationDate,
        Source source,
        Instant appealUntil,
        @Nullable Instant overturnedAt) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,500}");

    /** What kind of thing a measure restricts. */
    public enum Restriction {
        VISIBILITY,
        MONETARY,
        PROVISION,
        ACCOUNT
    }

    /** How the platform came to know. */
    public enum Source {
        ARTICLE_16,
        TRUSTED_FLAGGER,
        OWN_INITIATIVE
    }

    public StatementOfReasons {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of a statement of reasons: " + id);
        }
    }

    static StatementOfReasons of(CaseFile file, Penalty.Imposed penalty, Instant appealUntil) {
        return new StatementOfReasons(
                "SR-" + file.id(),
                restrictions(penalty.decision().kinds()),
                penalty.decision().kinds(),
                penalty.decision().reasons(),
                "PRODUCT",
                "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
                file.openedAt(),
                penalty.imposedAt(),
                source(file),
                appealUntil,
                penalty.overturnedAt());
    }

    private static Source source(CaseFile file) {
        return switch (file.origin()) {
            case VOLUNTEER, RANDOM_CHECK -> Source.OWN_INITIATIVE;
            case PUBLIC -> Source.ARTICLE_16;
            case BRAND -> file.route() == Triage.Route.FAST ? Source.TRUSTED_FLAGGER : Source.ARTICLE_16;
        };
    }

    private static Set<Restriction> restrictions(Set<Measure> measures) {
        var all = EnumSet.noneOf(Restriction.class);
        for (Measure measure : measures) {
            switch (measure) {
                case DELIST, REMOVE_ALL_LISTINGS -> all.add(Restriction.VISIBILITY);
                case REFUND, CONFISCATE_DEPOSIT -> all.add(Restriction.MONETARY);
                case LIMIT_LISTINGS -> all.add(Restriction.PROVISION);
                case CLOSE_STORE, BAN -> all.add(Restriction.ACCOUNT);
                case POINTS, WARN, NAME_AND_SHAME -> {
                    // marks a record; nothing is restricted by it alone
                }
            }
        }
        return all;
    }
}
