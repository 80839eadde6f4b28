package org.touchstone.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentLruCache;

/** Evaluates the decision tables of a rule set and keeps which rule hit. */
@Service
public class DecisionTables {

    /** A table knows nothing but its inputs, so the same question has the same answer, and finding it takes long. */
    private static final int REMEMBERED = 1_000;

    private record Question(String table, Map<String, Object> inputs) {}

    private final DecisionStore store;
    private final Clock clock;
    private final RuleHits hits = new RuleHits();
    private final DmnEngine engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final ConcurrentLruCache<Question, List<Decision.Hit>> answers =
            new ConcurrentLruCache<>(REMEMBERED, this::answer);

    DecisionTables(DecisionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(hits);
        this.engine = configuration.buildEngine();
    }

    /** Decides without keeping anything: for previews and replays. */
    public Decision evaluate(String ruleSet, String table, Map<String, Object> inputs) {
        return new Decision(table, ruleSet, answers.get(new Question(table, new HashMap<>(inputs))));
    }

    private List<Decision.Hit> answer(Question question) {
        DmnDecision decision = parsed.computeIfAbsent(question.table(), this::parse);
        return hits.during(() -> engine.evaluateDecisionTable(decision, question.inputs()));
    }

    /** Decides for a subject and keeps what was put in and which rules hit, in this transaction. */
    @Transactional
    public Decision decide(String ruleSet, String table, String subject, Map<String, Object> inputs) {
        Decision decision = evaluate(ruleSet, table, inputs);
        store.insert(subject, decision, inputs, clock.instant());
        return decision;
    }

    /** The decisions kept for a subject, newest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(String subject) {
        return store.of(subject);
    }

    private DmnDecision parse(String table) {
        try (InputStream model = new ClassPathResource("bpmn/" + table + ".dmn").getInputStream()) {
            DmnModelInstance read = Dmn.readModelFromStream(model);
            hits.learn(table, read);
            return engine.parseDecision(table, read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
