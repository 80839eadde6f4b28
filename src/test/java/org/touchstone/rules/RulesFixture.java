package org.touchstone.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts other rules in force for a while. */
@TestComponent
public class RulesFixture {

    private final RuleSets rules;
    private final RuleSetStore store;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    RulesFixture(RuleSets rules, RuleSetStore store, JsonMapper json, JdbcClient jdbc) {
        this.rules = rules;
        this.store = store;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** Does something while some terms are different; what is opened meanwhile keeps those rules. */
    public void during(Map<String, Term> changed, Runnable act) {
        RuleSet usual = rules.of(rules.current());
        Map<String, Term> deadlines = new HashMap<>(usual.deadlines());
        deadlines.putAll(changed);
        String id = "test-" + UUID.randomUUID();
        store.insert(
                id,
                json.writeValueAsString(new RuleSet(
                        id,
                        "Changed",
                        usual.zone(),
                        deadlines,
                        usual.numbers(),
                        usual.points(),
                        usual.ladder(),
                        usual.regions(),
                        usual.holidays())));
        try {
            act.run();
        } finally {
            jdbc.sql("update rule_set set in_force = false where id = ?")
                    .param(id)
                    .update();
        }
    }
}
