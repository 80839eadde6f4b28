package org.touchstone.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Listens to an evaluation on its own thread and remembers the rules that matched. */
final class RuleHits implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<Decision.Hit>> heard = new ThreadLocal<>();
    private final Map<String, String> sentences = new ConcurrentHashMap<>();

    /** The engine forgets a rule's description when it parses, so the sentences are read from the model itself. */
    void learn(String table, DmnModelInstance model) {
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            sentences.put(key(table, rule.getId()), rule.getDescription().getTextContent());
        }
    }

    List<Decision.Hit> during(Runnable evaluation) {
        heard.set(new ArrayList<>());
        try {
            evaluation.run();
            return List.copyOf(heard.get());
        } finally {
            heard.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        String table = event.getDecisionTable().getKey();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            rule.getOutputEntries()
                    .values()
                    .forEach(output -> outputs.put(
                            output.getOutputName(),
                            output.getValue() == null ? null : output.getValue().getValue()));
            heard.get()
                    .add(new Decision.Hit(
                            rule.getId(),
                            sentences.get(key(table, rule.getId())),
                            Collections.unmodifiableMap(outputs)));
        }
    }

    private static String key(String table, String rule) {
        return table + "/" + rule;
    }
}
