package org.touchstone.rebuttal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.evidence.EvidenceId;

@Component
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, int attempt, Refutation refutation, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into rebuttal_attempt (case_id, attempt, statement, grounds, evidence, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        attempt,
                        refutation.statement(),
                        names(refutation.grounds()),
                        refutation.evidence().stream().map(EvidenceId::value).toArray(String[]::new),
                        by.value(),
                        RebuttalStore.at(now))
                .update();
    }

    void answered(CaseId id, int attempt, Answer answer, PersonId by, Instant now) {
        jdbc.sql("""
                        update rebuttal_attempt set position = ?, reasons = ?, note = ?, answered_by = ?, answered_at = ?
                        where case_id = ? and attempt = ?""")
                .params(
                        answer.position().name(),
                        answer.reasons(),
                        answer.note(),
                        by.value(),
                        RebuttalStore.at(now),
                        id.value(),
                        attempt)
                .update();
    }

    void assessed(CaseId id, int attempt, Assessment assessment, PersonId by, Instant now) {
        jdbc.sql("""
                        update rebuttal_attempt set verdict = ?, assessment = ?, assessed_by = ?, assessed_at = ?
                        where case_id = ? and attempt = ?""")
                .params(
                        assessment.verdict().name(),
                        assessment.reasons(),
                        by.value(),
                        RebuttalStore.at(now),
                        id.value(),
                        attempt)
                .update();
    }

    /** What was said so far, oldest first. */
    List<Attempt> of(CaseId id) {
        return jdbc.sql("select * from rebuttal_attempt where case_id = ? order by attempt")
                .param(id.value())
                .query(AttemptStore::toAttempt)
                .list();
    }

    private static String[] names(Set<Ground> grounds) {
        return grounds.stream().sorted().map(Ground::name).toArray(String[]::new);
    }

    private static Set<Ground> grounds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("grounds").getArray())
                .map(Ground::valueOf)
                .collect(Collectors.toSet());
    }

    private static Attempt toAttempt(ResultSet row, int number) throws SQLException {
        List<EvidenceId> evidence = Arrays.stream(
                        (String[]) row.getArray("evidence").getArray())
                .map(EvidenceId::new)
                .toList();
        return new Attempt(
                row.getInt("attempt"),
                new Refutation(PlainText.kept(row.getString("statement")), grounds(row), evidence),
                new PersonId(row.getString("by_person")),
                RebuttalRow.instant(row, "at"),
                answered(row),
                assessed(row));
    }

    private static Attempt.@Nullable Answered answered(ResultSet row) throws SQLException {
        String position = row.getString("position");
        return position == null
                ? null
                : new Attempt.Answered(
                        new Answer(
                                Answer.Position.valueOf(position),
                                PlainText.kept(row.getString("reasons")),
                                PlainText.kept(row.getString("note"))),
                        new PersonId(row.getString("answered_by")),
                        RebuttalRow.instant(row, "answered_at"));
    }

    private static Attempt.@Nullable Assessed assessed(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Attempt.Assessed(
                        new Assessment(
                                Assessment.Verdict.valueOf(verdict), PlainText.kept(row.getString("assessment"))),
                        new PersonId(row.getString("assessed_by")),
                        RebuttalRow.instant(row, "assessed_at"));
    }
}
