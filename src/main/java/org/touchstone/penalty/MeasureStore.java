package org.touchstone.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;

@Component
class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String sellerId, MeasureInForce measure) {
        Money money = measure.money();
        jdbc.sql("""
                        insert into penalty_measure (case_id, seller_id, measure, amount, targets, money_minor, currency,
                            ends_at, imposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing""")
                .params(
                        measure.caseId().value(),
                        sellerId,
                        measure.measure().name(),
                        measure.amount(),
                        measure.targets().toArray(String[]::new),
                        money == null ? null : money.minor(),
                        money == null ? null : money.currency(),
                        PenaltyStore.at(measure.endsAt()),
                        PenaltyStore.at(measure.imposedAt()))
                .update();
    }

    /** Marks a measure reversed; false when it was before. */
    boolean reverse(CaseId id, Measure measure, Instant now) {
        return jdbc.sql("""
                                update penalty_measure set reversed_at = ?
                                where case_id = ? and measure = ? and reversed_at is null""")
                        .params(PenaltyStore.at(now), id.value(), measure.name())
                        .update()
                == 1;
    }

    List<MeasureInForce> of(CaseId id) {
        return jdbc.sql("select * from penalty_measure where case_id = ?")
                .param(id.value())
                .query(MeasureStore::toMeasure)
                .list();
    }

    List<MeasureInForce> ofSeller(String sellerId) {
        return jdbc.sql("select * from penalty_measure where seller_id = ? order by imposed_at desc, case_id, measure")
                .param(sellerId)
                .query(MeasureStore::toMeasure)
                .list();
    }

    /** The cases that ban this seller, whether for strikes or for points. */
    List<CaseId> banning(String sellerId) {
        return jdbc.sql("""
                        select case_id from penalty_measure where seller_id = ? and measure = 'BAN'
                            and reversed_at is null order by case_id""")
                .param(sellerId)
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    /** Whether another case holds the same target by the same measure, so that reversing this one frees nothing. */
    boolean heldByAnother(MeasureInForce reversed, String target, Instant now) {
        return jdbc.sql("""
                        select exists (select 1 from penalty_measure where measure = ? and case_id <> ? and ? = any(targets)
                            and reversed_at is null and (ends_at is null or ends_at > ?))""")
                .params(reversed.measure().name(), reversed.caseId().value(), target, PenaltyStore.at(now))
                .query(Boolean.class)
                .single();
    }

    /** Until when the seller may add no listings because of other cases. */
    Optional<Instant> limitedByOthers(String sellerId, CaseId but, Instant now) {
        return jdbc.sql("""
                        select max(ends_at) from penalty_measure where seller_id = ? and measure = 'LIMIT_LISTINGS'
                            and case_id <> ? and reversed_at is null and ends_at > ? having max(ends_at) is not null""")
                .params(sellerId, but.value(), PenaltyStore.at(now))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The stores named in the register, newest first. */
    List<RegisterEntry> named(String search, int offset, int limit) {
        return jdbc.sql("""
                        select p.store_name, p.brand_name, n.imposed_at,
                            (select array_agg(m.measure) from penalty_measure m
                                where m.case_id = n.case_id and m.reversed_at is null) as measures
                        from penalty_measure n join penalty p on p.case_id = n.case_id
                        where n.measure = 'NAME_AND_SHAME' and n.reversed_at is null
                            and (? = '' or strpos(lower(p.store_name || ' ' || p.brand_name), lower(?)) > 0)
                        order by n.imposed_at desc, n.case_id offset ? limit ?""")
                .params(search, search, offset, limit)
                .query(MeasureStore::toEntry)
                .list();
    }

    private static RegisterEntry toEntry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                row.getString("store_name"),
                row.getString("brand_name"),
                PenaltyStore.instant(row, "imposed_at"),
                Arrays.stream((String[]) row.getArray("measures").getArray())
                        .map(Measure::valueOf)
                        .sorted()
                        .toList());
    }

    private static MeasureInForce toMeasure(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new MeasureInForce(
                new CaseId(row.getString("case_id")),
                Measure.valueOf(row.getString("measure")),
                row.getInt("amount"),
                List.of((String[]) row.getArray("targets").getArray()),
                currency == null ? null : new Money(row.getLong("money_minor"), currency),
                PenaltyStore.instant(row, "ends_at"),
                PenaltyStore.instant(row, "imposed_at"),
                PenaltyStore.instant(row, "reversed_at"));
    }
}
