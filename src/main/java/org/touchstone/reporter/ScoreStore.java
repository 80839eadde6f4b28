package org.touchstone.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;

@Component
class ScoreStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ScoreStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One report on a case; the same reporter's further ones join it, and the latest reason told is the one that counts. */
    void filed(List<Report> reports, Function<ReporterId, ReporterNumber> numbers, Instant now) {
        batches.batchUpdate(
                """
                insert into reporter_case (case_id, reporter, reason, filed_at) values (?, ?, ?, ?)
                on conflict (case_id, reporter) do update set reason = excluded.reason where reporter_case.score is null""",
                reports.stream()
                        .map(report -> new Object[] {
                            report.caseId().value(),
                            numbers.apply(report.by()).value(),
                            report.reason(),
                            ReporterStore.at(now)
                        })
                        .toList());
    }

    /** Who reported the case, in the order in which they are locked. */
    List<ReporterNumber> reporters(CaseId caseId) {
        return jdbc.sql("select reporter from reporter_case where case_id = ? order by reporter")
                .param(caseId.value())
                .query((row, number) -> new ReporterNumber(row.getString(1)))
                .list();
    }

    Optional<Score> score(CaseId caseId, ReporterNumber reporter) {
        return jdbc.sql("select score from reporter_case where case_id = ? and reporter = ? and score is not null")
                .params(caseId.value(), reporter.value())
                .query((row, number) -> Score.valueOf(row.getString(1)))
                .optional();
    }

    /** Scores a case anew; what it counted as before is taken out of its day. */
    void save(CaseId caseId, ReporterNumber reporter, Score score, Gravity gravity, Instant now) {
        jdbc.sql("""
                        update reporter_day d set cases = d.cases - 1 from reporter_case c
                        where c.case_id = ? and c.reporter = ? and c.score is not null and d.reporter = c.reporter
                            and d.day = (c.scored_at at time zone ?)::date and d.reason = c.reason and d.score = c.score""")
                .params(caseId.value(), reporter.value(), Moment.ZONE.getId())
                .update();
        jdbc.sql("update reporter_case set score = ?, scored_at = ?, gravity = ? where case_id = ? and reporter = ?")
                .params(score.name(), ReporterStore.at(now), gravity.name(), caseId.value(), reporter.value())
                .update();
        jdbc.sql("""
                        insert into reporter_day (reporter, day, reason, score, cases)
                        select reporter, (scored_at at time zone ?)::date, reason, score, 1 from reporter_case
                        where case_id = ? and reporter = ?
                        on conflict (reporter, day, reason, score) do update set cases = reporter_day.cases + 1""")
                .params(Moment.ZONE.getId(), caseId.value(), reporter.value())
                .update();
    }

    TrackRecord record(ReporterNumber reporter, LocalDate since) {
        return TrackRecord.of(
                since,
                jdbc.sql("""
                        select reason, score, sum(cases) as cases from reporter_day where reporter = ? and day >= ?
                        group by reason, score having sum(cases) > 0""")
                        .params(reporter.value(), since)
                        .query(ScoreStore::toCount)
                        .list());
    }

    /** All reporters of one kind together. */
    TrackRecord record(ReporterId.Kind kind, LocalDate since) {
        return TrackRecord.of(
                since,
                jdbc.sql("""
                        select reason, score, sum(cases) as cases from reporter_day d join reporter r on r.number = d.reporter
                        where r.kind = ? and day >= ? group by reason, score having sum(cases) > 0""")
                        .params(kind.name(), since)
                        .query(ScoreStore::toCount)
                        .list());
    }

    /** Found knowingly false since, newest first. */
    List<ScoredCase> knowinglyFalse(ReporterNumber reporter, Instant since) {
        return jdbc.sql("""
                        select * from reporter_case where reporter = ? and score = 'KNOWINGLY_FALSE' and scored_at >= ?
                        order by scored_at desc limit 1000""")
                .params(reporter.value(), ReporterStore.at(since))
                .query(ScoreStore::toCase)
                .list();
    }

    /** The decided ones, newest first. */
    List<ScoredCase> latest(ReporterNumber reporter, @Nullable CaseId after, int limit) {
        return jdbc.sql("""
                        select * from reporter_case where reporter = :reporter and scored_at is not null
                        and (:after::text is null or (scored_at, case_id) <
                            (select scored_at, case_id from reporter_case where case_id = :after and reporter = :reporter))
                        order by scored_at desc, case_id desc limit :limit""")
                .param("reporter", reporter.value())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(ScoreStore::toCase)
                .list();
    }

    /** Those without a score, in the order of their numbers. */
    List<CaseId> pending(ReporterNumber reporter, @Nullable CaseId after, int limit) {
        return jdbc.sql("""
                        select case_id from reporter_case where reporter = ? and score is null and case_id > ?
                        order by case_id limit ?""")
                .params(reporter.value(), after == null ? "" : after.value(), limit)
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    private static TrackRecord.Count toCount(ResultSet row, int number) throws SQLException {
        return new TrackRecord.Count(
                row.getString("reason"), Score.valueOf(row.getString("score")), row.getInt("cases"));
    }

    private static ScoredCase toCase(ResultSet row, int number) throws SQLException {
        return new ScoredCase(
                new CaseId(row.getString("case_id")),
                row.getString("reason"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                Score.valueOf(row.getString("score")),
                row.getObject("scored_at", OffsetDateTime.class).toInstant(),
                Gravity.valueOf(row.getString("gravity")));
    }
}
