package org.touchstone.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the table of registrations as records. */
final class RegistrationRow {

    private final JsonMapper json;

    RegistrationRow(JsonMapper json) {
        this.json = json;
    }

    /** The columns in which the states differ. */
    record State(
            String name,
            @Nullable Instant sentAt,
            @Nullable Instant due,
            @Nullable String question,
            @Nullable String reason,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {

        static State of(Registration registration) {
            return switch (registration) {
                case Registration.Draft draft -> new State("DRAFT", null, null, null, null, null, null);
                case Registration.UnderReview review ->
                    new State("UNDER_REVIEW", review.sentAt(), review.due(), null, null, null, null);
                case Registration.Asked asked ->
                    new State("ASKED", asked.sentAt(), asked.due(), asked.question(), null, null, null);
                case Registration.Ended ended ->
                    new State(
                            ended.ending().name(),
                            ended.sentAt(),
                            null,
                            null,
                            ended.reason(),
                            ended.by().value(),
                            ended.at());
            };
        }
    }

    Registration toRegistration(ResultSet row, int number) throws SQLException {
        Registration.Head head = head(row);
        String state = row.getString("state");
        if (state.equals("DRAFT")) {
            return new Registration.Draft(head);
        }
        Instant sentAt = given(row, "sent_at");
        return switch (state) {
            case "UNDER_REVIEW" -> new Registration.UnderReview(head, sentAt, given(row, "due"));
            case "ASKED" -> new Registration.Asked(head, sentAt, row.getString("question"), given(row, "due"));
            default ->
                new Registration.Ended(
                        head,
                        sentAt,
                        Registration.Ending.valueOf(state),
                        row.getString("reason"),
                        new PersonId(row.getString("ended_by")),
                        given(row, "ended_at"));
        };
    }

    private Registration.Head head(ResultSet row) throws SQLException {
        return new Registration.Head(
                new RegistrationId(row.getString("id")),
                RegistrationKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getString("applicant")),
                new PersonId(row.getString("person")),
                json.readValue(row.getString("form"), RegistrationForm.class),
                given(row, "saved_at"),
                row.getString("title"),
                row.getString("target"),
                row.getInt("version"));
    }

    private static Instant given(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
