package org.touchstone.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;

/** The rows of the data sheets, streamed: only a page of them is in memory at a time. */
@Component
class ReportStore {

    private static final int PAGE = 1_000;

    /** The outcome of {@code case_file c}; what an appeal undid is not counted as what it was. */
    static final String ENDING = """
            case when c.overturned_at is not null and c.outcome in ('PENALISED', 'REFERRED') then 'OVERTURNED'
                else c.outcome end""";

    private static final String CASES = """
            select c.id, c.opened_at, c.closed_at, b.name as brand, c.right_kind, s.name as seller, c.seller_id, c.region,
                c.category, c.origin, c.risk, c.stage, %s as outcome, coalesce(l.listings, 0) as listings, c.amount_minor,
                coalesce(p.points, 0) as points, coalesce(m.measures, '') as measures,
                coalesce(m.refunded, 0) as refunded, coalesce(m.confiscated, 0) as confiscated
            from case_file c
            join organisation b on b.id = c.brand
            join organisation s on s.id = c.seller
            left join lateral (select count(*) as listings from case_listing where case_id = c.id) l on true
            left join lateral (select sum(case kind when 'BOOKED' then points else -points end) as points
                from points_entry where case_id = c.id) p on true
            left join lateral (select string_agg(measure, ',' order by measure) as measures,
                    sum(money_minor) filter (where measure = 'REFUND') as refunded,
                    sum(money_minor) filter (where measure = 'CONFISCATE_DEPOSIT') as confiscated
                from penalty_measure where case_id = c.id and reversed_at is null) m on true
            where c.opened_at >= :from and c.opened_at < :until
            order by c.opened_at, c.id""".formatted(ENDING);

    private static final String OUTCOMES = """
            select o.*, r.lead, a.name as agency_name from referral_outcome o
            join referral r on r.id = o.referral join organisation a on a.id = r.agency
            where o.happened_on between :first and :last order by o.happened_on, o.id""";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void cases(Period period, Consumer<CaseLine> row) {
        try (Stream<CaseLine> lines = jdbc
                .sql(CASES)
                .withFetchSize(PAGE)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .query(ReportStore::toCase)
                .stream()) {
            lines.forEach(row);
        }
    }

    void outcomes(Period period, Consumer<OutcomeLine> row) {
        try (Stream<OutcomeLine> lines = jdbc
                .sql(OUTCOMES)
                .withFetchSize(PAGE)
                .param("first", period.first())
                .param("last", period.last())
                .query(ReportStore::toOutcome)
                .stream()) {
            lines.forEach(row);
        }
    }

    private static CaseLine toCase(ResultSet row, int number) throws SQLException {
        return new CaseLine(
                row.getString("id"),
                day(row, "opened_at"),
                row.getObject("closed_at") == null ? null : day(row, "closed_at"),
                row.getString("brand"),
                row.getString("right_kind"),
                row.getString("seller"),
                row.getString("seller_id"),
                row.getString("region"),
                row.getString("category"),
                row.getString("origin"),
                row.getString("risk"),
                row.getString("stage"),
                row.getString("outcome"),
                row.getInt("listings"),
                major(row.getLong("amount_minor")),
                row.getInt("points"),
                row.getString("measures"),
                major(row.getLong("refunded")),
                major(row.getLong("confiscated")));
    }

    private static OutcomeLine toOutcome(ResultSet row, int number) throws SQLException {
        return new OutcomeLine(
                row.getString("referral"),
                row.getString("lead"),
                row.getString("agency_name"),
                row.getObject("happened_on", LocalDate.class),
                row.getInt("suspects"),
                row.getInt("arrests"),
                row.getInt("rings"),
                row.getInt("stores"),
                row.getInt("factories"),
                row.getInt("warehouses"),
                row.getInt("online_stores"),
                row.getLong("seized"),
                row.getLong("destroyed"),
                major(row.getLong("value_minor")),
                row.getString("currency"),
                row.getString("basis"),
                row.getInt("judgments"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Moment.ZONE)
                .toLocalDate();
    }

    static BigDecimal major(long minor) {
        return BigDecimal.valueOf(minor, 2);
    }
}
