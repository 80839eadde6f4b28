package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.models.Models.Table;

/** The rules of the house for the decision tables. */
class DecisionTableRulesTest {

    static List<Table> tables() {
        return Models.tables();
    }

    /** The code asks for a table by the name of its file. */
    @ParameterizedTest
    @MethodSource("tables")
    void aFileHoldsOneDecisionOfItsOwnName(Table table) {
        assertThat(table.dmn().getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly(table.file());
        assertThat(table.decision().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    /** "Rule 7" answers no "why?" once a row is put in above it: the answer is kept for years under the rule's id. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleHasAnIdByHandAndASentence(Table table) {
        assertThat(table.dmn().getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getId()).matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(rule.getDescription().getTextContent()).matches("[^.]+(\\d\\.\\d[^.]+)*\\.");
        });
    }

    /** A row that asks what a row above it asks never hits, and its author wonders for years. */
    @Test
    void noTwoRulesAskTheSameWhereTheFirstHitCounts() {
        Table triage = Models.tables().stream()
                .filter(table -> table.file().equals("triage"))
                .findFirst()
                .orElseThrow();
        assertThat(triage.dmn().getModelElementsByType(Rule.class))
                .extracting(rule -> rule.getInputEntries().stream()
                        .map(InputEntry::getTextContent)
                        .map(String::strip)
                        .toList())
                .doesNotHaveDuplicates();
    }
}
