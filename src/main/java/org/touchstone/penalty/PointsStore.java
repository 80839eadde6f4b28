package org.touchstone.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

@Component
class PointsStore {

    private final JdbcClient jdbc;

    PointsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void book(String sellerId, PointsEntry entry) {
        jdbc.sql("""
                        insert into points_entry (case_id, kind, seller_id, violation, points, violated_at, booked_at)
                        values (?, 'BOOKED', ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        entry.caseId().value(),
                        sellerId,
                        entry.violation().name(),
                        entry.points(),
                        PenaltyStore.at(entry.violatedAt()),
                        PenaltyStore.at(entry.bookedAt()))
                .update();
    }

    void bookBack(CaseId id, Instant now) {
        jdbc.sql("""
                        insert into points_entry (case_id, kind, seller_id, violation, points, violated_at, booked_at)
                        select case_id, 'BOOKED_BACK', seller_id, violation, -points, violated_at, ? from points_entry
                        where case_id = ? and kind = 'BOOKED' on conflict do nothing""").params(PenaltyStore.at(now), id.value()).update();
    }

    /** The entries that stand, newest first. */
    PointsAccount account(String sellerId) {
        return new PointsAccount(
                jdbc.sql("""
                        select * from points_entry p where seller_id = ? and kind = 'BOOKED' and not exists
                            (select 1 from points_entry b where b.case_id = p.case_id and b.kind = 'BOOKED_BACK')
                        order by booked_at desc, case_id desc""").param(sellerId).query(PointsStore::toEntry).list());
    }

    private static PointsEntry toEntry(ResultSet row, int number) throws SQLException {
        return new PointsEntry(
                new CaseId(row.getString("case_id")),
                Violation.valueOf(row.getString("violation")),
                row.getInt("points"),
                PenaltyStore.instant(row, "violated_at"),
                PenaltyStore.instant(row, "booked_at"));
    }
}
