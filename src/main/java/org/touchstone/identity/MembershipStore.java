package org.touchstone.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class MembershipStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The administrators, held until the transaction ends: two of them cannot take each other out. */
    Set<PersonId> lockAdmins() {
        return new HashSet<>(jdbc.sql("""
                        select id from person where roles @> array[?]::text[] and ended_at is null
                        order by id for update""")
                .param(Role.ADMIN.claim())
                .query((row, number) -> new PersonId(row.getString("id")))
                .list());
    }

    /** Somebody of this organisation, held until the transaction ends. */
    Optional<Person> lock(OrganisationId organisation, PersonId id) {
        return jdbc.sql("select * from person where id = ? and organisation = ? for update")
                .params(id.value(), organisation.value())
                .query(PeopleStore::toPerson)
                .optional();
    }

    void end(Person person, PersonId by, Instant now, String reason) {
        jdbc.sql("""
                        insert into ended_membership (person, roles, ended_by, ended_at, reason)
                        select id, roles, ?, ?, ? from person where id = ?""")
                .params(
                        by.value(),
                        now.atOffset(ZoneOffset.UTC),
                        reason,
                        person.id().value())
                .update();
        jdbc.sql("update person set roles = '{}', ended_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), person.id().value())
                .update();
    }

    void resume(PersonId id) {
        jdbc.sql("""
                        update person p set roles = e.roles, ended_at = null
                        from ended_membership e where e.person = p.id and p.id = ?""").param(id.value()).update();
        jdbc.sql("delete from ended_membership where person = ?")
                .param(id.value())
                .update();
    }

    boolean ended(PersonId id) {
        return jdbc.sql("select 1 from person where id = ? and ended_at is not null")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Those of them who were taken out. */
    Set<PersonId> ended(Set<PersonId> some) {
        return new HashSet<>(jdbc.sql("select id from person where id = any(?) and ended_at is not null")
                .param(some.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, number) -> new PersonId(row.getString("id")))
                .list());
    }

    /** The latest first, at most 200. */
    List<EndedMembership> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select e.*, p.name from ended_membership e join person p on p.id = e.person
                        where p.organisation = ? order by e.ended_at desc, e.person limit ?""")
                .params(organisation.value(), MOST)
                .query(MembershipStore::toEnded)
                .list();
    }

    private static EndedMembership toEnded(ResultSet row, int number) throws SQLException {
        return new EndedMembership(
                new PersonId(row.getString("person")),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .flatMap(claim -> Role.ofClaim(claim).stream())
                        .collect(Collectors.toSet()),
                new PersonId(row.getString("ended_by")),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
