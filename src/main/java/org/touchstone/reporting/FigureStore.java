package org.touchstone.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a period, counted by the database. */
@Component
class FigureStore {

    private static final String BY = """
            select %s as name, count(*) as opened, count(c.closed_at) as closed,
                count(*) filter (where c.outcome in ('PENALISED', 'REFERRED') and c.overturned_at is null) as proven,
                count(*) filter (where c.outcome in ('REFUTED', 'GENUINE')) as refuted,
                count(*) filter (where c.outcome = 'REJECTED') as rejected,
                coalesce(sum(m.refunded), 0) as refunded, coalesce(sum(m.confiscated), 0) as confiscated
            from case_file c
            join organisation b on b.id = c.brand
            left join (select case_id, sum(money_minor) filter (where measure = 'REFUND') as refunded,
                    sum(money_minor) filter (where measure = 'CONFISCATE_DEPOSIT') as confiscated
                from penalty_measure where reversed_at is null group by case_id) m on m.case_id = c.id
            where c.opened_at >= :from and c.opened_at < :until
            group by 1 order by count(*) desc, 1""";

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseFigures> brands(Period period) {
        return figures("b.name", period);
    }

    List<CaseFigures> regions(Period period) {
        return figures("c.region", period);
    }

    List<CaseFigures> categories(Period period) {
        return figures("c.category", period);
    }

    private List<CaseFigures> figures(String by, Period period) {
        return within(BY.formatted(by), period)
                .query((row, number) -> new CaseFigures(
                        row.getString("name"),
                        row.getLong("opened"),
                        row.getLong("closed"),
                        row.getLong("proven"),
                        row.getLong("refuted"),
                        row.getLong("rejected"),
                        ReportStore.major(row.getLong("refunded")),
                        ReportStore.major(row.getLong("confiscated"))))
                .list();
    }

    List<CountOf> outcomes(Period period) {
        return within("""
                        select coalesce(%s, '') as name, count(*) as number from case_file c
                        where c.opened_at >= :from and c.opened_at < :until group by 1 order by 2 desc, 1""".formatted(ReportStore.ENDING), period)
                .query((row, number) -> new CountOf(
                        row.getString("name").isEmpty()
                                ? "reporting.outcome.open"
                                : "cases.outcome." + row.getString("name"),
                        row.getLong("number")))
                .list();
    }

    List<CountOf> measures(Period period) {
        return within("""
                        select m.measure as name, count(*) as number from penalty_measure m
                        join case_file c on c.id = m.case_id
                        where m.reversed_at is null and c.opened_at >= :from and c.opened_at < :until
                        group by 1 order by 2 desc, 1""", period)
                .query((row, number) -> new CountOf("cases.measure." + row.getString("name"), row.getLong("number")))
                .list();
    }

    List<AgencyFigures> agencies(Period period) {
        return within("""
                        with sent as (
                            select agency, count(*) as referrals, count(accepted_at) as accepted,
                                count(*) filter (where ending = 'DECLINED') as declined,
                                count(*) filter (where ending = 'CONCLUDED') as concluded
                            from referral where sent_at >= :from and sent_at < :until group by agency),
                        reported as (
                            select r.agency, sum(o.suspects) as suspects, sum(o.arrests) as arrests, sum(o.rings) as rings,
                                sum(o.stores + o.factories + o.warehouses) as premises,
                                sum(o.online_stores) as online_stores, sum(o.seized) as seized,
                                sum(o.value_minor) filter (where o.currency = 'CNY') as value_minor
                            from referral_outcome o join referral r on r.id = o.referral
                            where o.happened_on between :first and :last group by r.agency)
                        select a.name, s.*, r.* from organisation a
                        left join sent s on s.agency = a.id left join reported r on r.agency = a.id
                        where s.agency is not null or r.agency is not null
                        order by coalesce(r.arrests, 0) desc, a.name""", period)
                .param("first", period.first())
                .param("last", period.last())
                .query(FigureStore::toAgency)
                .list();
    }

    long cases(Period period) {
        return within("select count(*) from case_file where opened_at >= :from and opened_at < :until", period)
                .query(Long.class)
                .single();
    }

    long reports(Period period) {
        return jdbc.sql("select count(*) from referral_outcome where happened_on between :first and :last")
                .param("first", period.first())
                .param("last", period.last())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec within(String sql, Period period) {
        return jdbc.sql(sql)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC));
    }

    private static AgencyFigures toAgency(ResultSet row, int number) throws SQLException {
        return new AgencyFigures(
                row.getString("name"),
                row.getLong("referrals"),
                row.getLong("accepted"),
                row.getLong("declined"),
                row.getLong("concluded"),
                row.getLong("suspects"),
                row.getLong("arrests"),
                row.getLong("rings"),
                row.getLong("premises"),
                row.getLong("online_stores"),
                row.getLong("seized"),
                ReportStore.major(row.getLong("value_minor")));
    }
}
