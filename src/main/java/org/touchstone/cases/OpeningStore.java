package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Role;

/** New cases with their listings, as many at once as are opened together: each table is written to in one go. */
@Component
class OpeningStore {

    private final JdbcTemplate batches;

    OpeningStore(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** A case that is being opened. */
    record Opening(CaseId id, NewCase opened, OrganisationId seller) {}

    void insert(List<Opening> openings, String ruleSet, Instant now) {
        batches.batchUpdate(
                """
                insert into case_file (id, brand, right_id, right_kind, seller_id, seller, reporter, reporter_person,
                    origin, allegation, category, region, amount_minor, currency, rule_set, stage, linked_to, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VERIFICATION', ?, ?)""",
                openings.stream().map(opening -> row(opening, ruleSet, now)).toList());
        batches.batchUpdate(
                """
                insert into case_listing (case_id, listing_id, title, url, price_minor, currency, picture)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                openings.stream()
                        .flatMap(opening ->
                                opening.opened().listings().stream().map(listing -> row(opening.id(), listing)))
                        .toList());
        batches.batchUpdate(
                "insert into case_grant (case_id, organisation, role, person) values (?, ?, ?, '')",
                openings.stream()
                        .map(opening -> new Object[] {
                            opening.id().value(), opening.opened().brand().value(), Role.BRAND.claim()
                        })
                        .toList());
    }

    private static Object[] row(Opening opening, String ruleSet, Instant now) {
        NewCase opened = opening.opened();
        return new Object[] {
            opening.id().value(),
            opened.brand().value(),
            opened.rightId(),
            opened.rightKind(),
            opened.sellerId(),
            opening.seller().value(),
            maybe(opened.reporter()),
            maybe(opened.reporterPerson()),
            opened.origin().name(),
            opened.allegation().name(),
            opened.category(),
            opened.region(),
            opened.amount().minor(),
            opened.amount().currency(),
            ruleSet,
            maybe(opened.linkedTo()),
            CaseStore.at(now)
        };
    }

    private static Object[] row(CaseId id, CaseListing listing) {
        return new Object[] {
            id.value(),
            listing.listingId(),
            listing.title(),
            listing.url(),
            listing.price().minor(),
            listing.price().currency(),
            listing.picture()
        };
    }

    private static @Nullable String maybe(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable String maybe(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String maybe(Optional<CaseId> id) {
        return id.map(CaseId::value).orElse(null);
    }
}
