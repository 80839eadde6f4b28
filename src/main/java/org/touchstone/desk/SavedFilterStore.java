package org.touchstone.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;

@Component
class SavedFilterStore {

    private final JdbcClient jdbc;

    SavedFilterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedFilters.Saved> of(PersonId person) {
        return jdbc.sql("select name, address, pinned from desk_saved_filter where person = ? order by id")
                .param(person.value())
                .query((row, number) -> new SavedFilters.Saved(
                        row.getString("name"), row.getString("address"), row.getBoolean("pinned")))
                .list();
    }

    void save(PersonId person, SavedFilters.Saved filter) {
        jdbc.sql("""
                        insert into desk_saved_filter (person, name, address, pinned) values (?, ?, ?, ?)
                        on conflict (person, name) do update set address = excluded.address, pinned = excluded.pinned""")
                .params(person.value(), filter.name(), filter.address(), filter.pinned())
                .update();
    }

    void delete(PersonId person, String name) {
        jdbc.sql("delete from desk_saved_filter where person = ? and name = ?")
                .params(person.value(), name)
                .update();
    }
}
