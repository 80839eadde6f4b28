package org.touchstone.rules;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RuleSetStore {

    private final JdbcClient jdbc;

    RuleSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(String id) {
        return jdbc.sql("select data::text from rule_set where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<String> current() {
        return jdbc.sql("select id from rule_set where in_force order by since desc limit 1")
                .query(String.class)
                .optional();
    }

    void insert(String id, String data) {
        jdbc.sql("insert into rule_set (id, data, in_force) values (?, ?::jsonb, true) on conflict (id) do nothing")
                .params(id, data)
                .update();
    }
}
