package org.touchstone.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Allegation;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;

/** Who reported which case with which listings, and who stands by it. */
@Component
class StandpointStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StandpointStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One report on a case; the same reporter's further ones join it, and the gravest reason told is the one that counts. */
    void filed(List<Report> reports, Function<ReporterId, ReporterNumber> numbers, Instant now) {
        beginAnew(reports, numbers);
        batches.batchUpdate(
                """
                insert into reporter_case (case_id, reporter, reason, filed_at) values (?, ?, ?, ?)
                on conflict (case_id, reporter) do update
                    set reason = case when excluded.reason = ? then reporter_case.reason else excluded.reason end
                    where reporter_case.score is null""",
                reports.stream()
                        .map(report -> new Object[] {
                            report.caseId().value(),
                            numbers.apply(report.by()).value(),
                            report.reason(),
                            ReporterStore.at(now),
                            Allegation.IMPROPER_USE.name()
                        })
                        .toList());
        named(reports, numbers);
    }

    /** Who took a report back and makes it again has made one; the first no longer counts as withdrawn. */
    private void beginAnew(List<Report> reports, Function<ReporterId, ReporterNumber> numbers) {
        jdbc.sql("""
                        with gone as (
                            delete from reporter_case c using unnest(?::text[], ?::text[]) again (case_id, reporter)
                            where c.case_id = again.case_id and c.reporter = again.reporter
                                and c.left_at is not null and c.score = 'WITHDRAWN'
                            returning c.reporter, (c.scored_at at time zone ?)::date as day, c.reason),
                        less as (select reporter, day, reason, count(*)::int as cases from gone group by reporter, day, reason)
                        update reporter_day d set cases = d.cases - less.cases from less
                        where d.reporter = less.reporter and d.day = less.day and d.reason = less.reason and d.score = 'WITHDRAWN'""")
                .params(cases(reports.stream()), reporters(reports.stream(), numbers), Moment.ZONE.getId())
                .update();
    }

    /** Only what the case accuses: a listing can be named that was not taken up. */
    private void named(List<Report> reports, Function<ReporterId, ReporterNumber> numbers) {
        jdbc.sql("""
                        insert into reporter_listing (case_id, reporter, listing_id)
                        select n.case_id, n.reporter, l.listing_id
                        from unnest(?::text[], ?::text[], ?::text[]) n (case_id, reporter, listing_id)
                        join case_listing l on l.case_id = n.case_id and l.listing_id = n.listing_id
                        on conflict do nothing""")
                .params(
                        cases(reports.stream().flatMap(StandpointStore::perListing)),
                        reporters(reports.stream().flatMap(StandpointStore::perListing), numbers),
                        reports.stream()
                                .flatMap(report -> report.listings().stream())
                                .toArray(String[]::new))
                .update();
    }

    private static Stream<Report> perListing(Report report) {
        return report.listings().stream().map(listing -> report);
    }

    private static String[] cases(Stream<Report> reports) {
        return reports.map(report -> report.caseId().value()).toArray(String[]::new);
    }

    private static String[] reporters(Stream<Report> reports, Function<ReporterId, ReporterNumber> numbers) {
        return reports.map(report -> numbers.apply(report.by()).value()).toArray(String[]::new);
    }

    /** Who opens a case named all that it accuses then. */
    void namedAll(Collection<CaseId> opened) {
        jdbc.sql("""
                        insert into reporter_listing (case_id, reporter, listing_id)
                        select c.case_id, c.reporter, l.listing_id
                        from reporter_case c join case_listing l on l.case_id = c.case_id
                        where c.case_id = any(?) on conflict do nothing""")
                .param(opened.stream().map(CaseId::value).toArray(String[]::new))
                .update();
    }

    /** Who stands by the case, who came first being the first. */
    List<Standpoint> behind(CaseId caseId) {
        return jdbc.sql("""
                        select c.reporter, c.reason, r.kind, r.ref
                        from reporter_case c join reporter r on r.number = c.reporter
                        where c.case_id = ? and c.left_at is null order by c.filed_at, c.reporter""")
                .param(caseId.value())
                .query(StandpointStore::toStandpoint)
                .list();
    }

    /** The same people, in the order in which they are locked. */
    List<ReporterNumber> reporters(CaseId caseId) {
        return jdbc.sql("select reporter from reporter_case where case_id = ? and left_at is null order by reporter")
                .param(caseId.value())
                .query((row, number) -> new ReporterNumber(row.getString(1)))
                .list();
    }

    /** The accused listings that nobody named but this reporter, as far as they stand by the case. */
    List<String> namedAlone(CaseId caseId, ReporterNumber reporter) {
        return jdbc.sql("""
                        select mine.listing_id from reporter_listing mine
                        join case_listing l on l.case_id = mine.case_id and l.listing_id = mine.listing_id
                        where mine.case_id = :caseId and mine.reporter = :reporter and not exists (
                            select 1 from reporter_listing other
                            join reporter_case c on c.case_id = other.case_id and c.reporter = other.reporter
                            where other.case_id = :caseId and other.listing_id = mine.listing_id
                                and other.reporter <> :reporter and c.left_at is null)
                        order by mine.listing_id""")
                .param("caseId", caseId.value())
                .param("reporter", reporter.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    void left(CaseId caseId, ReporterNumber reporter, Instant now) {
        jdbc.sql("update reporter_case set left_at = ? where case_id = ? and reporter = ?")
                .params(ReporterStore.at(now), caseId.value(), reporter.value())
                .update();
    }

    private static Standpoint toStandpoint(ResultSet row, int number) throws SQLException {
        return new Standpoint(
                new ReporterNumber(row.getString("reporter")),
                new ReporterId(ReporterId.Kind.valueOf(row.getString("kind")), row.getString("ref")),
                row.getString("reason"));
    }
}
