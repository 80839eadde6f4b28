package org.touchstone.rules;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class DecisionStore {

    private static final TypeReference<List<Decision.Hit>> HITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(String subject, Decision decision, Map<String, Object> inputs, Instant now) {
        jdbc.sql("""
                        insert into rule_decision (subject, decision_table, rule_set, inputs, hits, at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?)""")
                .params(
                        subject,
                        decision.table(),
                        decision.ruleSet(),
                        json.writeValueAsString(inputs),
                        json.writeValueAsString(decision.hits()),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Decision> of(String subject) {
        return jdbc.sql("select * from rule_decision where subject = ? order by id desc")
                .param(subject)
                .query((row, number) -> new Decision(
                        row.getString("decision_table"),
                        row.getString("rule_set"),
                        json.readValue(row.getString("hits"), HITS)))
                .list();
    }
}
