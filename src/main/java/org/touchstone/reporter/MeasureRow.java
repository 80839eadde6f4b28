package org.touchstone.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;

/** Rows of measures as records; 0 days stand for a warning. */
final class MeasureRow {

    private MeasureRow() {}

    static int days(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Warn warn -> 0;
            case Proposal.Suspend suspend -> (int) suspend.length().toDays();
        };
    }

    static ReporterMeasure toMeasure(ResultSet row, int number) throws SQLException {
        var basis = basis(row);
        return switch (row.getString("state")) {
            case "PROPOSED" -> new ReporterMeasure.Proposed(basis, row.getString("sent_back"));
            case "DECIDED" -> new ReporterMeasure.Decided(basis, decision(row));
            case "DISMISSED" -> new ReporterMeasure.Dismissed(basis, decision(row));
            case "IN_FORCE" ->
                new ReporterMeasure.InForce(
                        basis,
                        decision(row),
                        person(row, "approved_by"),
                        span(row),
                        ReporterStore.instant(row, "appeal_until"),
                        row.getString("grounds") == null ? null : appeal(row));
            case "LIFTED" ->
                new ReporterMeasure.Lifted(
                        basis,
                        decision(row),
                        person(row, "approved_by"),
                        span(row),
                        ReporterStore.instant(row, "appeal_until"),
                        appeal(row));
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    private static ReporterMeasure.Basis basis(ResultSet row) throws SQLException {
        return new ReporterMeasure.Basis(
                new MeasureId(row.getString("id")),
                new ReporterNumber(row.getString("reporter")),
                new Weighing(
                        row.getInt("number"),
                        row.getInt("decided_cases"),
                        Gravity.valueOf(row.getString("gravity")),
                        Intention.valueOf(row.getString("intention"))),
                proposal(row.getInt("proposed_days")),
                ReporterStore.instant(row, "proposed_at"),
                row.getInt("version"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Integer days = row.getObject("chosen_days", Integer.class);
        return new Decision(
                days == null ? null : proposal(days),
                row.getString("reasons"),
                new PersonId(row.getString("decided_by")),
                ReporterStore.instant(row, "decided_at"));
    }

    private static MeasureAppeal appeal(ResultSet row) throws SQLException {
        MeasureAppeal.End end = row.getObject("upheld") == null
                ? null
                : new MeasureAppeal.End(
                        row.getBoolean("upheld"),
                        row.getString("appeal_reasons"),
                        new PersonId(row.getString("appeal_by")),
                        ReporterStore.instant(row, "appeal_at"));
        return new MeasureAppeal(
                row.getString("grounds"),
                new PersonId(row.getString("appealed_by")),
                ReporterStore.instant(row, "appealed_at"),
                end);
    }

    private static Proposal proposal(int days) {
        return days == 0 ? new Proposal.Warn() : new Proposal.Suspend(Duration.ofDays(days));
    }

    private static Reporter.Span span(ResultSet row) throws SQLException {
        return new Reporter.Span(
                ReporterStore.instant(row, "in_force_from"), ReporterStore.instant(row, "in_force_until"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }
}
