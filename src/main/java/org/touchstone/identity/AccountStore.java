package org.touchstone.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class AccountStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PersonId person, Instant now) {
        jdbc.sql("insert into account (person, taken_in) values (?, ?)")
                .params(person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Person> find(String name) {
        return jdbc.sql("select p.* from account a join person p on p.id = a.person where a.person = ?")
                .param(name)
                .query(PeopleStore::toPerson)
                .optional();
    }

    /** The latest first. */
    List<Person> latest() {
        return jdbc.sql("""
                        select p.* from account a join person p on p.id = a.person where p.ended_at is null
                        order by a.taken_in desc, a.person limit ?""").param(MOST).query(PeopleStore::toPerson).list();
    }

    /** Who belongs to an organisation, by name: those whose name or user name contains the words, behind the last one. */
    List<Person> of(OrganisationId organisation, String words, @Nullable PersonId after, int limit) {
        return jdbc.sql("""
                        select * from person where organisation = :organisation and ended_at is null
                        and strpos(lower(name || ' ' || id), lower(:words)) > 0
                        and (:after = '' or (name, id) > (select last.name, last.id from person last where last.id = :after))
                        order by name, id limit :limit""")
                .param("organisation", organisation.value())
                .param("words", words)
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query(PeopleStore::toPerson)
                .list();
    }
}
