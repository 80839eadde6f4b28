package org.touchstone.tip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;

/** Rows of tips as records. */
final class TipRow {

    private TipRow() {}

    static Tip toTip(ResultSet row, int number) throws SQLException {
        Tip.About about = about(row);
        return switch (row.getString("state")) {
            case "UNCONFIRMED" -> new Tip.Unconfirmed(about, due(row));
            case "TO_SORT" ->
                new Tip.ToSort(about, row.getString("note"), due(row), organisation(row.getString("brand")));
            case "TO_CHECK" -> new Tip.ToCheck(about, new OrganisationId(row.getString("brand")), due(row));
            case "HANDED_ON" ->
                new Tip.HandedOn(
                        about,
                        new OrganisationId(row.getString("brand")),
                        new OrganisationId(row.getString("agency")),
                        row.getString("note"),
                        due(row));
            case "OPENED" -> new Tip.Opened(about);
            case "ENDED" ->
                new Tip.Ended(
                        about,
                        Tip.Ending.valueOf(row.getString("ending")),
                        row.getString("note"),
                        organisation(row.getString("brand")),
                        organisation(row.getString("agency")));
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    private static Instant due(ResultSet row) throws SQLException {
        return row.getObject("due", OffsetDateTime.class).toInstant();
    }

    private static Tip.About about(ResultSet row) throws SQLException {
        String area = row.getString("area");
        String email = row.getString("email");
        TipContent content = area == null
                ? new TipContent.Listings(
                        List.of((String[]) row.getArray("links").getArray()),
                        row.getString("brand_name"),
                        row.getString("what"))
                : new TipContent.Place(
                        area, row.getString("place"), row.getString("brand_name"), row.getString("what"));
        return new Tip.About(
                new TipId(row.getString("id")),
                content,
                row.getString("language").equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                email == null ? null : new Email(email),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static @Nullable OrganisationId organisation(@Nullable String id) {
        return id == null ? null : new OrganisationId(id);
    }
}
