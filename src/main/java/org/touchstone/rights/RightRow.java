package org.touchstone.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.common.OrganisationId;

/** Rows of the register as records. */
final class RightRow {

    /** Rights of the time before an office was asked for have none. */
    private static final String UNKNOWN = "–";

    private RightRow() {}

    static Right toRight(ResultSet row, int number) throws SQLException {
        String office = text(row, "office");
        var details = new RightDetails(
                RightKind.valueOf(row.getString("kind")),
                text(row, "number"),
                text(row, "name"),
                office.isEmpty() ? UNKNOWN : office,
                row.getString("territory"),
                List.of((Integer[]) row.getArray("classes").getArray()),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_until", LocalDate.class));
        var brand = new Brand(
                row.getString("brand"), new OrganisationId(row.getString("owner")), row.getString("brand_name"));
        return new Right(
                row.getString("id"),
                brand,
                details,
                RightState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("succeeded_by") != null);
    }

    /** What was kept before it was refused must not make the register unreadable. */
    private static String text(ResultSet row, String column) throws SQLException {
        return Words.visible(row.getString(column));
    }
}
