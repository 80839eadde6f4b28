package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;

@Component
class RightStore {

    static final String SELECT = """
            select r.*, b.name as brand_name from brand_right r join brand b on b.id = r.brand
            """;

    private final JdbcClient jdbc;

    RightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the right is there already, or where another stands for its number, even since a moment ago. */
    boolean insert(Right right) {
        return jdbc.sql("""
                        insert into brand_right (id, owner, brand, kind, number, name, office, territory, classes,
                            in_force_from, in_force_until, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
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
                        .update()
                == 1;
    }

    void state(String id, RightState state, @Nullable String reason) {
        jdbc.sql("update brand_right set state = ?, reason = ? where id = ?")
                .params(state.name(), reason, id)
                .update();
    }

    /** Takes back what was verified; false where it no longer is. */
    boolean revoke(String id, String reason, LocalDate on) {
        return jdbc.sql("""
                        update brand_right set state = 'REFUSED', reason = ?, revoked_on = ?
                        where id = ? and state = 'VERIFIED'""").params(reason, on, id).update() == 1;
    }

    /** From now on it lasts longer, so its end has to be warned of anew. */
    void renew(String id, LocalDate until) {
        jdbc.sql("""
                        update brand_right set in_force_until = :until, warned = null
                        where id = :id and in_force_until < :until and state = 'VERIFIED' and succeeded_by is null""").param("until", until).param("id", id).update();
    }

    Optional<Right> find(String id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(RightRow::toRight)
                .optional();
    }

    List<Right> list(RightScope scope, RightQuery query) {
        RightSearch search = RightSearch.of(query, scope.everything());
        return jdbc.sql(within(scope) + "where " + search.sql() + " order by r.name, r.id limit :limit")
                .params(scope.parameters())
                .params(search.parameters())
                .param("limit", query.limit())
                .query(RightRow::toRight)
                .list();
    }

    /** Those that complaints can rest on that day, at most 1,000. */
    List<Right> usable(RightScope scope, LocalDate day) {
        return jdbc.sql(within(scope) + """
                        where r.state = 'VERIFIED' and :day between r.in_force_from and r.in_force_until
                        order by r.name, r.id limit 1000""")
                .params(scope.parameters())
                .param("day", day)
                .query(RightRow::toRight)
                .list();
    }

    /** Those with one of these ids or numbers, however the numbers are written. */
    List<Right> named(RightScope scope, Set<String> ids, Set<String> numbers) {
        return jdbc.sql(within(scope) + """
                        where r.id = any(:ids) or r.number_key = any(array(
                            select key_of_number(said) from unnest(cast(:numbers as text[])) said))
                        order by r.name, r.id""")
                .params(scope.parameters())
                .param("ids", ids.toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .query(RightRow::toRight)
                .list();
    }

    /** An owner's rights that can be renewed, at most 200. */
    List<Right> renewable(OrganisationId owner) {
        return jdbc.sql(SELECT + """
                        where r.owner = ? and r.state = 'VERIFIED' and r.succeeded_by is null
                        order by r.name, r.id limit 200""")
                .param(owner.value())
                .query(RightRow::toRight)
                .list();
    }

    private static String within(RightScope scope) {
        return "select r.*, b.name as brand_name from " + scope.sql() + " r join brand b on b.id = r.brand ";
    }

    /** @param words plain, as the database keeps names too */
    List<Right> namedIn(String words, LocalDate day) {
        return jdbc.sql(SELECT + """
                        where r.state = 'VERIFIED' and ? between r.in_force_from and r.in_force_until
                        and r.plain_name <> '' and position(r.plain_name in ?) > 0
                        order by r.kind <> 'TRADEMARK', r.in_force_from, r.id limit 100""")
                .params(day, words)
                .query(RightRow::toRight)
                .list();
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
