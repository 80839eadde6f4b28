package org.touchstone.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
                        select p.* from account a join person p on p.id = a.person
                        order by a.taken_in desc, a.person limit ?""")
                .param(MOST)
                .query(PeopleStore::toPerson)
                .list();
    }

    /** Everybody known of an organisation, by name. */
    List<Person> of(OrganisationId organisation) {
        return jdbc.sql("select * from person where organisation = ? order by name, id limit ?")
                .params(organisation.value(), MOST)
                .query(PeopleStore::toPerson)
                .list();
    }
}
