package org.touchstone.rebuttal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;

/** Rows of the rebuttal table as records. */
final class RebuttalRow {

    private RebuttalRow() {}

    static Rebuttal toState(ResultSet row, int number) throws SQLException {
        var about = new Rebuttal.About(
                new CaseId(row.getString("case_id")),
                row.getInt("attempt"),
                row.getInt("attempts"),
                row.getInt("version"));
        return switch (RebuttalFile.State.valueOf(row.getString("state"))) {
            case AWAITING ->
                new Rebuttal.Awaiting(
                        about,
                        new Deadlines(
                                instant(row, "until"),
                                instant(row, "first_reminder"),
                                instant(row, "second_reminder"),
                                instant(row, "last_reminder")));
            case ANSWERING -> new Rebuttal.Answering(about, instant(row, "answer_by"));
            case ASSESSING -> new Rebuttal.Assessing(about);
            case REOPENING -> new Rebuttal.Reopening(about);
            case ENDED -> new Rebuttal.Ended(about, Outcome.valueOf(row.getString("outcome")));
        };
    }

    static RebuttalFile toFile(ResultSet row, List<Attempt> history) throws SQLException {
        String outcome = row.getString("outcome");
        return new RebuttalFile(
                new CaseId(row.getString("case_id")),
                RebuttalFile.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("attempts"),
                instant(row, "until"),
                instant(row, "answer_by"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("interim"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                history);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
