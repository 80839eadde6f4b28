package org.touchstone.penalty;

import java.util.List;
import org.touchstone.cases.Measure;

/**
 * A measure that the rules propose.
 *
 * @param amount points or days, 0 where there is nothing to count
 * @param rules the rules of the table that say so; the text of each is {@code models.why.penalty.<rule>}
 */
public record ProposedMeasure(Measure measure, int amount, List<String> rules) {

    public List<String> whyKeys() {
        return rules.stream().map(rule -> "models.why.penalty." + rule).toList();
    }

    public ChosenMeasure chosen() {
        return new ChosenMeasure(measure, amount);
    }
}
