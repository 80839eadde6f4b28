package org.touchstone.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;

/** A case as the API tells it: who reported it and how it was rated is for the platform and the reporter only. */
record CaseBody(
        String id,
        String stage,
        @Nullable String outcome,
        String brand,
        String brandName,
        String rightId,
        String rightKind,
        String sellerId,
        String sellerName,
        String category,
        String region,
        Money amount,
        String ruleSet,
        Allegation allegation,
        @Nullable String ground,
        Instant openedAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant closedAt,
        @Nullable Instant overturnedAt,
        int version,
        @Nullable Internal internal) {

    /** What the accused and the agencies do not read. */
    record Internal(
            Origin origin,
            @Nullable String reporter,
            Triage.@Nullable Risk risk,
            Triage.@Nullable Route route,
            int priority,
            @Nullable String linkedTo) {

        private static Internal of(CaseFile file) {
            OrganisationId reporter = file.reporter();
            return new Internal(
                    file.origin(),
                    reporter == null ? null : reporter.value(),
                    file.risk(),
                    file.route(),
                    file.priority(),
                    file.linkedTo() == null ? null : file.linkedTo().value());
        }
    }

    record WithListings(@JsonUnwrapped CaseBody file, List<CaseListing> listings) {}

    static CaseBody of(CaseFile file, Person reader) {
        return new CaseBody(
                file.id().value(),
                file.stage().name(),
                file.outcome() == null ? null : file.outcome().name(),
                file.brand().value(),
                file.brandName(),
                file.rightId(),
                file.rightKind(),
                file.sellerId(),
                file.sellerName(),
                file.category(),
                file.region(),
                file.amount(),
                file.ruleSet(),
                file.allegation(),
                file.ground(),
                file.openedAt(),
                file.notifiedAt(),
                file.closedAt(),
                file.overturnedAt(),
                file.version(),
                file.tellsRatingTo(reader) ? Internal.of(file) : null);
    }
}
