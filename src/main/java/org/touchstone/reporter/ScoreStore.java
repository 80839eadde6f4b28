package org.touchstone.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;

@Component
class ScoreStore {

    private static final LocalDate NO_LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    ScoreStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return record(reporter, since, NO_LAST_DAY);
    }

    /** @param until the last day that counts */
    TrackRecord record(ReporterNumber reporter, LocalDate since, LocalDate until) {
        return TrackRecord.of(
                since,
                jdbc.sql("""
                        select reason, score, sum(cases) as cases from reporter_day
                        where reporter = ? and day >= ? and day <= ? group by reason, score having sum(cases) > 0""")
                        .params(reporter.value(), since, until)
                        .query(ScoreStore::toCount)
                        .list());
    }

    /** Of each of these reporters, in one question whatever their number. */
    Map<ReporterNumber, TrackRecord> records(Collection<ReporterNumber> reporters, LocalDate since) {
        Map<ReporterNumber, List<TrackRecord.Count>> counts = new HashMap<>();
        reporters.forEach(reporter -> counts.put(reporter, new ArrayList<>()));
        jdbc.sql("""
                        select reporter, reason, score, sum(cases) as cases from reporter_day
                        where reporter = any(?) and day >= ? group by reporter, reason, score having sum(cases) > 0""")
                .params(reporters.stream().map(ReporterNumber::value).toArray(String[]::new), since)
                .query((RowCallbackHandler) row -> counts.get(new ReporterNumber(row.getString("reporter")))
                        .add(toCount(row, 0)));
        Map<ReporterNumber, TrackRecord> records = new HashMap<>();
        counts.forEach((reporter, own) -> records.put(reporter, TrackRecord.of(since, own)));
        return records;
    }

    /** All reporters of each kind together. */
    Map<ReporterId.Kind, TrackRecord> byKind(LocalDate since) {
        Map<ReporterId.Kind, List<TrackRecord.Count>> counts = new EnumMap<>(ReporterId.Kind.class);
        for (ReporterId.Kind kind : ReporterId.Kind.values()) {
            counts.put(kind, new ArrayList<>());
        }
        jdbc.sql("""
                        select r.kind, reason, score, sum(cases) as cases from reporter_day d join reporter r on r.number = d.reporter
                        where day >= ? group by r.kind, reason, score having sum(cases) > 0""").param(since).query((RowCallbackHandler) row ->
                counts.get(ReporterId.Kind.valueOf(row.getString("kind"))).add(toCount(row, 0)));
        Map<ReporterId.Kind, TrackRecord> records = new EnumMap<>(ReporterId.Kind.class);
        counts.forEach((kind, all) -> records.put(kind, TrackRecord.of(since, all)));
        return records;
    }

    /** When complaints were found knowingly false in a span, both ends included. */
    List<Instant> foundFalse(ReporterNumber reporter, Instant from, Instant until) {
        return jdbc.sql("""
                        select scored_at from reporter_case where reporter = ? and score = 'KNOWINGLY_FALSE'
                        and scored_at between ? and ? order by scored_at""")
                .params(reporter.value(), ReporterStore.at(from), ReporterStore.at(until))
                .query((row, number) -> ReporterStore.instant(row, "scored_at"))
                .list();
    }

    /** Found so wrongly in that span: they count as rejected, from the day on which they counted as knowingly false. */
    void clear(ReporterNumber reporter, Instant from, Instant until) {
        jdbc.sql("""
                        with cleared as (
                            update reporter_case set score = 'REJECTED', gravity = 'SLIGHT'
                            where reporter = :reporter and score = 'KNOWINGLY_FALSE' and scored_at between :from and :until
                            returning (scored_at at time zone :zone)::date as day, reason),
                        counted as (select day, reason, count(*)::int as cases from cleared group by day, reason),
                        less as (
                            update reporter_day d set cases = d.cases - c.cases from counted c
                            where d.reporter = :reporter and d.day = c.day and d.reason = c.reason and d.score = 'KNOWINGLY_FALSE')
                        insert into reporter_day (reporter, day, reason, score, cases)
                        select :reporter, day, reason, 'REJECTED', cases from counted
                        on conflict (reporter, day, reason, score) do update set cases = reporter_day.cases + excluded.cases""")
                .param("reporter", reporter.value())
                .param("from", ReporterStore.at(from))
                .param("until", ReporterStore.at(until))
                .param("zone", Moment.ZONE.getId())
                .update();
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
