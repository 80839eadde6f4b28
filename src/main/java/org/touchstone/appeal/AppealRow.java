package org.touchstone.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.evidence.EvidenceId;

/** Rows of the appeal tables as records. */
final class AppealRow {

    private AppealRow() {}

    static Appeal toAppeal(ResultSet row, int number) throws SQLException {
        var id = new AppealId(row.getString("id"));
        var caseId = new CaseId(row.getString("case_id"));
        var seller = new OrganisationId(row.getString("seller"));
        var evidence = Arrays.stream((String[]) row.getArray("evidence").getArray())
                .map(EvidenceId::new)
                .toList();
        var request = new AppealRequest(PlainText.kept(row.getString("grounds")), evidence);
        Instant filedAt = instant(row, "filed_at");
        int version = row.getInt("version");
        String outcome = row.getString("outcome");
        if (outcome == null) {
            var filedBy = new PersonId(row.getString("filed_by"));
            return new Appeal.Filed(id, caseId, seller, request, filedBy, filedAt, instant(row, "due"), version);
        }
        return new Appeal.Decided(
                id,
                caseId,
                seller,
                request,
                filedAt,
                AppealOutcome.valueOf(outcome),
                measures(row, "reversed"),
                row.getString("reasons"),
                new PersonId(row.getString("decided_by")),
                instant(row, "decided_at"),
                version);
    }

    static Appealable toAppealable(ResultSet row, int number) throws SQLException {
        return new Appealable(
                new CaseId(row.getString("case_id")),
                new OrganisationId(row.getString("seller")),
                measures(row, "standing"),
                instant(row, "decided_at"),
                instant(row, "until"));
    }

    private static Set<Measure> measures(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Measure::valueOf)
                .collect(Collectors.toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
