package org.touchstone.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;

@Component
class RightStore {

    private final JdbcClient jdbc;

    RightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Right right) {
        jdbc.sql("""
                        insert into brand_right (id, owner, kind, number, name, territory, classes, in_force_from, in_force_until, verified)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        right.id(),
                        right.owner().value(),
                        right.kind().name(),
                        right.number(),
                        right.name(),
                        right.territory(),
                        right.classes().toArray(Integer[]::new),
                        right.from(),
                        right.until(),
                        right.verified())
                .update();
    }

    Optional<Right> find(String id) {
        return jdbc.sql("select * from brand_right where id = ?")
                .param(id)
                .query(RightStore::toRight)
                .optional();
    }

    List<Right> of(OrganisationId owner) {
        return jdbc.sql("select * from brand_right where owner = ? order by name, id")
                .param(owner.value())
                .query(RightStore::toRight)
                .list();
    }

    List<Right> all() {
        return jdbc.sql("select * from brand_right order by owner, name, id limit 1000")
                .query(RightStore::toRight)
                .list();
    }

    List<Right> inForce(LocalDate day) {
        return jdbc.sql("""
                        select * from brand_right where verified and ? between in_force_from and in_force_until
                        order by owner, name, id limit 1000""").param(day).query(RightStore::toRight).list();
    }

    private static Right toRight(ResultSet row, int number) throws SQLException {
        return new Right(
                row.getString("id"),
                new OrganisationId(row.getString("owner")),
                RightKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("name"),
                row.getString("territory"),
                List.of((Integer[]) row.getArray("classes").getArray()),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_until", LocalDate.class),
                row.getBoolean("verified"));
    }
}
