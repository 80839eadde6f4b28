package org.touchstone.rules;

import java.util.List;
import java.util.Map;

/** What a decision table said, and which of its rules said it: the answer to "why?". */
public record Decision(String table, String ruleSet, List<Hit> hits) {

    /**
     * One rule that matched.
     *
     * @param rule the rule's id in the table
     * @param why the rule's own sentence
     */
    public record Hit(String rule, String why, Map<String, Object> outputs) {

        public String text(String output) {
            return String.valueOf(outputs.get(output));
        }

        public int number(String output) {
            Object value = outputs.get(output);
            return value == null ? 0 : ((Number) value).intValue();
        }
    }

    /** The first rule that matched. */
    public Hit first() {
        if (hits.isEmpty()) {
            throw new IllegalStateException("No rule of " + table + " matched");
        }
        return hits.getFirst();
    }
}
