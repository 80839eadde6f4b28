package org.touchstone.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** Rows of the case tables as records. */
final class CaseRow {

    private CaseRow() {}

    static CaseFile toFile(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseId(row.getString("id")),
                new OrganisationId(row.getString("brand")),
                row.getString("brand_name"),
                row.getString("right_id"),
                row.getString("right_kind"),
                row.getString("seller_id"),
                new OrganisationId(row.getString("seller")),
                row.getString("seller_name"),
                Origin.valueOf(row.getString("origin")),
                Allegation.valueOf(row.getString("allegation")),
                maybe(row.getString("reporter"), OrganisationId::new),
                maybe(row.getString("reporter_person"), PersonId::new),
                row.getString("category"),
                row.getString("region"),
                new Money(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("rule_set"),
                maybe(row.getString("risk"), Triage.Risk::valueOf),
                maybe(row.getString("route"), Triage.Route::valueOf),
                row.getInt("priority"),
                CaseStage.valueOf(row.getString("stage")),
                maybe(row.getString("outcome"), CaseOutcome::valueOf),
                maybe(row.getString("linked_to"), CaseId::new),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "notified_at"),
                instant(row, "closed_at"),
                row.getString("ground"),
                instant(row, "overturned_at"),
                row.getInt("version"));
    }

    static CaseListing toListing(ResultSet row, int number) throws SQLException {
        return new CaseListing(
                row.getString("listing_id"),
                row.getString("title"),
                row.getString("url"),
                new Money(row.getLong("price_minor"), row.getString("currency")),
                row.getString("picture"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return maybe(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    private static <A, B> @Nullable B maybe(@Nullable A value, Function<A, B> as) {
        return value == null ? null : as.apply(value);
    }
}
