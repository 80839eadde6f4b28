package org.touchstone.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the table of penalties as the type that says where each stands. */
record PenaltyRow(JsonMapper json) {

    Penalty toPenalty(ResultSet row, int number) throws SQLException {
        return switch (row.getString("state")) {
            case "PROPOSED" ->
                new Penalty.Proposed(
                        id(row), proposal(row), row.getString("refusal"), decision(row), row.getInt("version"));
            case "DECIDED" ->
                new Penalty.Decided(
                        id(row),
                        proposal(row),
                        decision(row),
                        new PersonId(row.getString("decided_by")),
                        PenaltyStore.instant(row, "decided_at"),
                        person(row, "approved_by"),
                        row.getInt("version"));
            default -> toImposed(row, number);
        };
    }

    Penalty.Imposed toImposed(ResultSet row, int number) throws SQLException {
        return new Penalty.Imposed(
                id(row),
                proposal(row),
                decision(row),
                new PersonId(row.getString("decided_by")),
                person(row, "approved_by"),
                PenaltyStore.instant(row, "imposed_at"),
                PenaltyStore.instant(row, "overturned_at"),
                row.getInt("version"));
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getString("case_id"));
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return json.readValue(row.getString("proposal"), Proposal.class);
    }

    private @Nullable PenaltyDecision decision(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null ? null : json.readValue(decision, PenaltyDecision.class);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String person = row.getString(column);
        return person == null ? null : new PersonId(person);
    }
}
