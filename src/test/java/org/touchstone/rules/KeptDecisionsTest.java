package org.touchstone.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.PortalTest;
import org.touchstone.common.NotFound;
import org.touchstone.common.Texts;

/** What was decided by rule can be explained later: the rule that hit and its sentence are kept. */
@PortalTest
class KeptDecisionsTest {

    private static final Map<String, Object> THIRD_COUNTERFEIT =
            Map.of("ground", "counterfeit", "strikes", 3, "points", 24, "severity", "LOW", "newStep", 0);

    @Autowired
    DecisionTables tables;

    @Autowired
    RuleSets rules;

    private final String subject = "test-" + UUID.randomUUID();

    @Test
    void a_decision_is_kept_with_the_rule_that_hit_and_its_sentence() {
        tables.decide(rules.current(), "penalty", subject, THIRD_COUNTERFEIT);
        assertThat(tables.of(subject)).singleElement().satisfies(kept -> {
            assertThat(kept.ruleSet()).isEqualTo("alibaba-2014");
            assertThat(kept.hits())
                    .filteredOn(hit -> hit.rule().equals("banAtThirdStrike"))
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.text("measure")).isEqualTo("BAN");
                        assertThat(hit.why())
                                .isEqualTo(
                                        "Three proven counterfeit cases over any period ban the person permanently whatever the points.");
                    });
        });
    }

    @Test
    void the_same_question_has_the_same_answer_for_every_subject_and_another_question_another() {
        Decision first = tables.decide(rules.current(), "penalty", subject, THIRD_COUNTERFEIT);
        Decision again = tables.decide(rules.current(), "penalty", subject + "-again", THIRD_COUNTERFEIT);
        assertThat(again).isEqualTo(first);
        assertThat(tables.of(subject + "-again")).hasSize(1);
        var secondCounterfeit = new HashMap<>(THIRD_COUNTERFEIT);
        secondCounterfeit.put("strikes", 2);
        assertThat(tables.evaluate(rules.current(), "penalty", secondCounterfeit)
                        .hits())
                .extracting(Decision.Hit::rule)
                .doesNotContain("banAtThirdStrike");
    }

    @Test
    void nobody_changes_an_answer_that_others_get_too() {
        Decision.Hit hit =
                tables.evaluate(rules.current(), "penalty", THIRD_COUNTERFEIT).first();
        assertThatThrownBy(() -> hit.outputs().put("measure", "WARN"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_preview_keeps_nothing() {
        tables.evaluate(rules.current(), "penalty", THIRD_COUNTERFEIT);
        assertThat(tables.of(subject)).isEmpty();
    }

    @Test
    void every_rule_that_can_hit_has_its_sentence_in_both_languages() {
        tables.evaluate(rules.current(), "penalty", THIRD_COUNTERFEIT).hits().forEach(hit -> {
            String key = "models.why.penalty." + hit.rule();
            assertThat(Texts.has(key)).as(key).isTrue();
        });
    }

    @Test
    void what_the_rule_set_of_2014_promises_is_in_it() {
        RuleSet set = rules.of("alibaba-2014");
        assertThat(set.number("provenCasesToBan")).isEqualTo(3);
        assertThat(set.ladder()).extracting(RuleSet.LadderStep::points).containsExactly(6, 12, 24, 36, 48);
        assertThat(set.points()).containsEntry("counterfeit", 24).containsEntry("improperUse", 2);
    }

    @Test
    void a_rule_set_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> rules.of("no-such-rules")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_deadline_that_a_rule_set_does_not_know_is_a_mistake_in_the_program() {
        assertThatThrownBy(() -> rules.of(rules.current()).number("noSuchNumber"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
