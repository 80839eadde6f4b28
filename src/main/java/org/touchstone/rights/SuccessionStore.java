package org.touchstone.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which right stands for an office's number: an expired one makes room for that of a new owner. */
@Component
class SuccessionStore {

    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The right that a number stands for however it is written, unless it was refused or withdrawn. */
    Optional<Right> numbered(RightDetails details) {
        return jdbc.sql(RightStore.SELECT + """
                        where r.kind = ? and r.territory = ? and r.number_key = key_of_number(?)
                        and r.state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED') and r.succeeded_by is null""")
                .params(details.kind().name(), details.territory(), details.number())
                .query(RightRow::toRight)
                .optional();
    }

    /** Until the end of the transaction nobody else changes the right. */
    void hold(String id) {
        jdbc.sql("select 1 from brand_right where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    /** Frees the number of a right that has expired by that day for one that is entered in the same transaction. */
    void stepAside(String id, String successor, LocalDate day) {
        jdbc.sql("""
                        update brand_right set succeeded_by = ?
                        where id = ? and state = 'VERIFIED' and in_force_until < ? and succeeded_by is null""").params(successor, id, day).update();
    }

    /** The number goes back to the right that stepped aside for this one, of several to the oldest. */
    void giveBack(String successor) {
        jdbc.sql("""
                        update brand_right r set succeeded_by = nullif(heir.id, r.id)
                        from (select min(id) as id from brand_right where succeeded_by = :successor) heir
                        where r.succeeded_by = :successor""").param("successor", successor).update();
    }
}
