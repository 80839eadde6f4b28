package org.touchstone.purchase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class CustodyStore {

    private final JdbcClient jdbc;

    CustodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PurchaseId id, Instant at, PersonId by, CustodyEntry.What what, String holder, String seal) {
        jdbc.sql("""
                        insert into purchase_custody (purchase, at, by_person, what, holder, seal)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id.value(), TestPurchaseStore.at(at), by.value(), what.name(), holder, seal)
                .update();
    }

    /** Oldest first, with the names of those who wrote them. */
    List<CustodyEntry> of(PurchaseId id) {
        return jdbc.sql("""
                        select c.*, coalesce(person.name, c.by_person) as by_name from purchase_custody c
                        left join person on person.id = c.by_person where c.purchase = ? order by c.id""")
                .param(id.value())
                .query((row, number) -> new CustodyEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString("by_person")),
                        row.getString("by_name"),
                        CustodyEntry.What.valueOf(row.getString("what")),
                        row.getString("holder"),
                        row.getString("seal")))
                .list();
    }
}
