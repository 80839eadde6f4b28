package org.touchstone.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** Listens to an evaluation on its own thread and remembers the rules that matched. */
final class RuleHits implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<Decision.Hit>> heard = new ThreadLocal<>();

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
        var table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            rule.getOutputEntries()
                    .values()
                    .forEach(output -> outputs.put(
                            output.getOutputName(),
                            output.getValue() == null ? null : output.getValue().getValue()));
            heard.get().add(new Decision.Hit(rule.getId(), sentence(table, rule.getId()), outputs));
        }
    }

    private static String sentence(DmnDecisionTableImpl table, String rule) {
        return table.getRules().stream()
                .filter(candidate -> candidate.getId().equals(rule))
                .map(DmnDecisionTableRuleImpl::getName)
                .filter(name -> name != null)
                .findFirst()
                .orElse(rule);
    }
}
