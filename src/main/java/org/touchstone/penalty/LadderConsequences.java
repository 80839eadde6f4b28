package org.touchstone.penalty;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Measure;
import org.touchstone.rules.DecisionTables;
import org.touchstone.rules.RuleSet;

/** Asks the decision table what each step of a ladder leads to, so that sellers read what will really be proposed. */
@Component
class LadderConsequences {

    private final DecisionTables tables;

    LadderConsequences(DecisionTables tables) {
        this.tables = tables;
    }

    List<LadderConsequence> of(RuleSet set) {
        return new Ladder(set.ladder())
                .steps().stream()
                        .map(step ->
                                new LadderConsequence(step.points(), step.listingDays(), measures(set, step.points())))
                        .toList();
    }

    /** A violation with nothing else to it, so that only the step speaks; what any violation brings is left out. */
    List<Measure> measures(RuleSet set, int step) {
        Map<String, Object> inputs = Map.of(
                "ground",
                Violation.IMPROPER_USE.ground(),
                "strikes",
                0,
                "points",
                step,
                "severity",
                Severity.LOW.name(),
                "newStep",
                step);
        return tables.evaluate(set.id(), "penalty", inputs).hits().stream()
                .map(hit -> Measure.valueOf(hit.text("measure")))
                .filter(measure -> measure != Measure.DELIST && measure != Measure.POINTS)
                .distinct()
                .sorted()
                .toList();
    }
}
