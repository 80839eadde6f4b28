package org.touchstone.reporter;

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
import org.touchstone.common.NumberStore;

@Component
class ReporterStore {

    private final JdbcClient jdbc;
    private final NumberStore numbers;

    ReporterStore(JdbcClient jdbc, NumberStore numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** Begins a record, if nobody else did at the same moment. */
    void begin(ReporterId id) {
        jdbc.sql("insert into reporter (number, kind, ref) values (?, ?, ?) on conflict (kind, ref) do nothing")
                .params(numbers.next("RR"), id.kind().name(), id.id())
                .update();
    }

    Optional<Reporter> find(ReporterId id) {
        return jdbc.sql("select * from reporter where kind = ? and ref = ?")
                .params(id.kind().name(), id.id())
                .query(ReporterStore::toReporter)
                .optional();
    }

    Optional<Reporter> find(ReporterNumber number) {
        return jdbc.sql("select * from reporter where number = ?")
                .param(number.value())
                .query(ReporterStore::toReporter)
                .optional();
    }

    /**
     * Held against others until the transaction ends: whoever scores or decides something comes one after the other. The
     * number stays, so what is reported meanwhile need not wait.
     */
    Reporter lock(ReporterNumber number) {
        return jdbc.sql("select * from reporter where number = ? for no key update")
                .param(number.value())
                .query(ReporterStore::toReporter)
                .single();
    }

    /** @param after the last one of the page before, null for the first page */
    List<Reporter> page(Standing.@Nullable Name standing, Instant now, @Nullable ReporterNumber after, int limit) {
        return jdbc.sql("select * from reporter where (:after::text is null or number > :after) and "
                        + condition(standing) + " order by number limit :limit")
                .param("after", after == null ? null : after.value())
                .param("now", at(now))
                .param("limit", limit)
                .query(ReporterStore::toReporter)
                .list();
    }

    /** Those whose trust can have faded by time alone. */
    List<ReporterNumber> trusted() {
        return jdbc.sql("select number from reporter where lane = 'TRUSTED' order by number")
                .query((row, number) -> new ReporterNumber(row.getString(1)))
                .list();
    }

    void save(Reporter reporter) {
        Instant laneAt = switch (reporter.lane()) {
            case Lane.Ordinary ordinary -> null;
            case Lane.Trusted trusted -> trusted.since();
            case Lane.Lost lost -> lost.until();
        };
        Reporter.Span warned = reporter.warned();
        Reporter.Span suspended = reporter.suspended();
        jdbc.sql("""
                        update reporter set lane = ?, lane_at = ?, warned_from = ?, warned_until = ?,
                            suspended_from = ?, suspended_until = ? where number = ?""")
                .params(
                        reporter.lane().getClass().getSimpleName().toUpperCase(),
                        maybe(laneAt),
                        maybe(warned == null ? null : warned.from()),
                        maybe(warned == null ? null : warned.until()),
                        maybe(suspended == null ? null : suspended.from()),
                        maybe(suspended == null ? null : suspended.until()),
                        reporter.number().value())
                .update();
    }

    /** Up to when knowingly false complaints have been weighed already. */
    Instant weighedUntil(ReporterNumber number) {
        OffsetDateTime until = jdbc.sql("select weighed_until from reporter where number = ?")
                .param(number.value())
                .query(OffsetDateTime.class)
                .single();
        return until.equals(OffsetDateTime.MIN) ? Instant.MIN : until.toInstant();
    }

    void weighed(ReporterNumber number, Instant until) {
        jdbc.sql("update reporter set weighed_until = ? where number = ?")
                .params(at(until), number.value())
                .update();
    }

    private static String condition(Standing.@Nullable Name standing) {
        String suspended = "coalesce(suspended_until > :now, false)";
        String warned = "coalesce(warned_until > :now, false)";
        return switch (standing) {
            case null -> ":now::timestamptz is not null";
            case SUSPENDED -> suspended;
            case WARNED -> "not " + suspended + " and " + warned;
            case TRUSTED -> "not " + suspended + " and not " + warned + " and lane = 'TRUSTED'";
            case ORDINARY -> "not " + suspended + " and not " + warned + " and lane <> 'TRUSTED'";
        };
    }

    private static Reporter toReporter(ResultSet row, int number) throws SQLException {
        Lane lane = switch (row.getString("lane")) {
            case "TRUSTED" -> new Lane.Trusted(instant(row, "lane_at"));
            case "LOST" -> new Lane.Lost(instant(row, "lane_at"));
            default -> Lane.ORDINARY;
        };
        return new Reporter(
                new ReporterNumber(row.getString("number")),
                new ReporterId(ReporterId.Kind.valueOf(row.getString("kind")), row.getString("ref")),
                lane,
                span(row, "warned"),
                span(row, "suspended"));
    }

    private static Reporter.@Nullable Span span(ResultSet row, String what) throws SQLException {
        return row.getObject(what + "_from") == null
                ? null
                : new Reporter.Span(instant(row, what + "_from"), instant(row, what + "_until"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable OffsetDateTime maybe(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
