package org.touchstone.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.touchstone.common.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets by their id; versions are kept for ever because cases keep theirs. */
@Service
public class RuleSets {

    private static final String SEED = "alibaba-2014";

    private final RuleSetStore store;
    private final JsonMapper json;
    private final Map<String, RuleSet> known = new ConcurrentHashMap<>();

    RuleSets(RuleSetStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** The id of the rule set under which new cases are opened. */
    public String current() {
        return store.current().orElseThrow(() -> new NotFound(SEED));
    }

    public RuleSet of(String id) {
        return known.computeIfAbsent(id, this::load);
    }

    private RuleSet load(String id) {
        return json.readValue(store.find(id).orElseThrow(() -> new NotFound(id)), RuleSet.class);
    }

    /** Before anything else at the start: later, the first who asks may be reading only. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void seed() {
        try {
            String data =
                    new ClassPathResource("rulesets/" + SEED + ".json").getContentAsString(StandardCharsets.UTF_8);
            store.insert(SEED, data);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
