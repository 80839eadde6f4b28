package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

@Component
class VerificationStore {

    private final JdbcClient jdbc;

    VerificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(CaseId id, Verification.ToVerify state) {
        jdbc.sql("""
                        insert into verification (case_id, state, due, questions) values (?, 'TO_VERIFY', ?, ?)
                        on conflict (case_id) do nothing""").params(id.value(), at(state.due()), state.questions()).update();
    }

    Optional<Verification> find(CaseId id) {
        return jdbc.sql("select * from verification where case_id = ?")
                .param(id.value())
                .query(VerificationStore::toState)
                .optional();
    }

    /** The state, held against others until the transaction ends. */
    Optional<Verification> lock(CaseId id) {
        return jdbc.sql("select * from verification where case_id = ? for update")
                .param(id.value())
                .query(VerificationStore::toState)
                .optional();
    }

    void save(CaseId id, Verification state) {
        switch (state) {
            case Verification.ToVerify s -> update(id, "TO_VERIFY", s.due(), s.questions(), null, "");
            case Verification.Clarifying s -> update(id, "CLARIFYING", s.due(), s.questions(), null, s.question());
            case Verification.Accepted s -> update(id, "ACCEPTED", null, s.questions(), null, "");
            case Verification.PurchaseOrdered s -> update(id, "PURCHASE_ORDERED", null, s.questions(), null, "");
            case Verification.Rejected s ->
                update(id, "REJECTED", null, s.questions(), s.reason().name(), s.explanation());
            case Verification.Lapsed s -> update(id, "LAPSED", null, s.questions(), null, "");
        }
    }

    /** A brand is asked as a whole, a volunteer alone. */
    void asked(CaseFile file, Verification.Clarifying state, Instant now) {
        PersonId volunteer = file.origin() == Origin.VOLUNTEER ? file.reporterPerson() : null;
        jdbc.sql("""
                        insert into clarification (case_id, number, question, asked_at, due, asked, asked_person)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id().value(),
                        state.questions(),
                        state.question(),
                        at(now),
                        at(state.due()),
                        file.reporter() == null ? null : file.reporter().value(),
                        volunteer == null ? null : volunteer.value())
                .update();
    }

    void answered(CaseId id, int number, String answer, Instant now) {
        jdbc.sql("update clarification set answer = ?, answered_at = ? where case_id = ? and number = ?")
                .params(answer, at(now), id.value(), number)
                .update();
    }

    List<Clarification> clarifications(CaseId id) {
        return jdbc.sql("select * from clarification where case_id = ? order by number")
                .param(id.value())
                .query(VerificationStore::toClarification)
                .list();
    }

    /** Those that this reader was asked: personally, or as one of their organisation. */
    List<Clarification> clarifications(CaseId id, Person reader) {
        return jdbc.sql("""
                        select * from clarification
                        where case_id = ? and asked = ? and (asked_person is null or asked_person = ?)
                        order by number""")
                .params(id.value(), reader.organisation().value(), reader.id().value())
                .query(VerificationStore::toClarification)
                .list();
    }

    private void update(
            CaseId id, String state, @Nullable Instant due, int questions, @Nullable String reason, String text) {
        jdbc.sql("""
                        update verification set state = ?, due = ?, questions = ?, reason = ?, text = ?, version = version + 1
                        where case_id = ?""")
                .params(state, due == null ? null : at(due), questions, reason, text, id.value())
                .update();
    }

    private static Verification toState(ResultSet row, int number) throws SQLException {
        int questions = row.getInt("questions");
        return switch (row.getString("state")) {
            case "TO_VERIFY" -> new Verification.ToVerify(due(row), questions);
            case "CLARIFYING" -> new Verification.Clarifying(row.getString("text"), due(row), questions);
            case "ACCEPTED" -> new Verification.Accepted(questions);
            case "PURCHASE_ORDERED" -> new Verification.PurchaseOrdered(questions);
            case "REJECTED" ->
                new Verification.Rejected(
                        RejectionReason.valueOf(row.getString("reason")), row.getString("text"), questions);
            case "LAPSED" -> new Verification.Lapsed(questions);
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    private static Clarification toClarification(ResultSet row, int number) throws SQLException {
        return new Clarification(
                row.getInt("number"),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                instant(row, "answered_at"));
    }

    private static Instant due(ResultSet row) throws SQLException {
        return row.getObject("due", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
