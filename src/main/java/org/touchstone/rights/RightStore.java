package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RightStore {

    private static final String SELECT = """
            select r.*, b.name as brand_name from brand_right r join brand b on b.id = r.brand
            """;

    private final JdbcClient jdbc;

    RightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing where the right is there already. */
    void insert(Right right) {
        jdbc.sql("""
                        insert into brand_right (id, owner, brand, kind, number, name, office, territory, classes,
                            in_force_from, in_force_until, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        right.id(),
                        right.owner().value(),
                        right.brand().id(),
                        right.kind().name(),
                        right.number(),
                        right.name(),
                        right.details().office(),
                        right.territory(),
                        right.classes().toArray(Integer[]::new),
                        right.from(),
                        right.until(),
                        right.state().name())
                .update();
    }

    void state(String id, RightState state, @Nullable String reason) {
        jdbc.sql("update brand_right set state = ?, reason = ? where id = ?")
                .params(state.name(), reason, id)
                .update();
    }

    /** From now on it lasts longer, so its end has to be warned of anew. */
    void renew(String id, LocalDate until) {
        jdbc.sql("update brand_right set in_force_until = ?, warned = null where id = ? and in_force_until < ?")
                .params(until, id, until)
                .update();
    }

    Optional<Right> find(String id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(RightRow::toRight)
                .optional();
    }

    /** The right that an office's number stands for, unless it was refused or withdrawn. */
    Optional<Right> numbered(RightKind kind, String territory, String number) {
        return jdbc.sql(SELECT + """
                        where r.kind = ? and r.territory = ? and r.number = ?
                        and r.state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED')""")
                .params(kind.name(), territory, number)
                .query(RightRow::toRight)
                .optional();
    }

    List<Right> list(RightScope scope, RightQuery query) {
        return jdbc.sql(SELECT + "where " + scope.sql() + """
                         and (cast(:text as text) is null or lower(r.name) like lower(:start) or r.number = :text
                            or r.brand = any(array(select s.id from brand s where lower(s.name) like lower(:start) limit 200)))
                        and (cast(:after as text) is null
                            or (r.name, r.id) > (select a.name, a.id from brand_right a where a.id = :after))
                        order by r.name, r.id limit :limit""")
                .params(scope.parameters())
                .param("text", query.text())
                .param("start", query.start())
                .param("after", query.after())
                .param("limit", query.limit())
                .query(RightRow::toRight)
                .list();
    }

    /** Those that complaints can rest on that day, at most 1,000. */
    List<Right> usable(RightScope scope, LocalDate day) {
        return jdbc.sql(SELECT + "where " + scope.sql() + """
                         and r.state = 'VERIFIED' and :day between r.in_force_from and r.in_force_until
                        order by r.name, r.id limit 1000""")
                .params(scope.parameters())
                .param("day", day)
                .query(RightRow::toRight)
                .list();
    }

    List<Right> inForce(LocalDate day) {
        return jdbc.sql(SELECT + """
                        where r.state = 'VERIFIED' and ? between r.in_force_from and r.in_force_until
                        order by r.owner, r.name, r.id limit 1000""").param(day).query(RightRow::toRight).list();
    }

    List<Right> ending(LocalDate from, LocalDate until, int days, int limit) {
        return jdbc.sql(SELECT + """
                        where r.state = 'VERIFIED' and r.in_force_until between ? and ?
                        and (r.warned is null or r.warned > ?)
                        order by r.in_force_until, r.id limit ?""")
                .params(from, until, days, limit)
                .query(RightRow::toRight)
                .list();
    }

    boolean warned(String id, int days) {
        return jdbc.sql("update brand_right set warned = :days where id = :id and (warned is null or warned > :days)")
                        .param("days", days)
                        .param("id", id)
                        .update()
                == 1;
    }
}
