package org.touchstone.desk;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@Component
class SavedFilterStore {

    private final JdbcClient jdbc;

    SavedFilterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedFilters.Saved> of(PersonId person) {
        return jdbc.sql("select * from desk_saved_filter where person = ? order by id")
                .param(person.value())
                .query((row, number) -> new SavedFilters.Saved(
                        row.getString("name"),
                        row.getString("address"),
                        row.getBoolean("pinned"),
                        row.getString("organisation") != null))
                .list();
    }

    /** What others of the organisation share with one of these roles. */
    List<SavedFilters.Offered> offered(Person to, Collection<Role> roles) {
        return jdbc.sql("""
                        select f.name, f.address, p.name as by from desk_saved_filter f join person p on p.id = f.person
                        where f.organisation = ? and f.roles && ?::text[] and f.person <> ? order by f.name, f.id limit 50""")
                .params(to.organisation().value(), names(roles), to.id().value())
                .query((row, number) ->
                        new SavedFilters.Offered(row.getString("name"), row.getString("address"), row.getString("by")))
                .list();
    }

    void save(PersonId person, SavedFilters.Saved filter) {
        jdbc.sql("""
                        insert into desk_saved_filter (person, name, address, pinned) values (?, ?, ?, ?)
                        on conflict (person, name) do update set address = excluded.address, pinned = excluded.pinned""")
                .params(person.value(), filter.name(), filter.address(), filter.pinned())
                .update();
    }

    void rename(PersonId person, String name, String to) {
        jdbc.sql("update desk_saved_filter set name = ? where person = ? and name = ?")
                .params(to, person.value(), name)
                .update();
    }

    void pin(PersonId person, String name, boolean on) {
        jdbc.sql("update desk_saved_filter set pinned = ? where person = ? and name = ?")
                .params(on, person.value(), name)
                .update();
    }

    /** @param roles none when it is shared no longer */
    void share(Person owner, String name, Collection<Role> roles) {
        jdbc.sql("update desk_saved_filter set organisation = ?, roles = ? where person = ? and name = ?")
                .params(
                        roles.isEmpty() ? null : owner.organisation().value(),
                        names(roles),
                        owner.id().value(),
                        name)
                .update();
    }

    void delete(PersonId person, String name) {
        jdbc.sql("delete from desk_saved_filter where person = ? and name = ?")
                .params(person.value(), name)
                .update();
    }

    private static String[] names(Collection<Role> roles) {
        return roles.stream().map(Role::claim).sorted().toArray(String[]::new);
    }
}
