package org.touchstone.penalty.ui;

import org.springframework.stereotype.Component;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.penalty.Proposal;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** What a proposal rests on, in words: violation, points, strikes, step, under the rules of its case. */
@Component
class PenaltyBasis {

    private final Cases cases;
    private final RuleSets rules;

    PenaltyBasis(Cases cases, RuleSets rules) {
        this.cases = cases;
        this.rules = rules;
    }

    Facts of(CaseId id, Proposal proposal) {
        RuleSet set = rules.of(cases.of(id).ruleSet());
        Facts facts = PenaltyWords.violation(proposal)
                .row(
                        "penalty.label.points",
                        Say.text(
                                "penalty.words.account",
                                proposal.pointsBefore(),
                                proposal.cost(),
                                proposal.pointsAfter(),
                                set.number("pointsWindowDays")))
                .row("penalty.label.strikes", Integer.toString(proposal.strikes()))
                .row(
                        "penalty.label.step",
                        proposal.newStep() == 0
                                ? Say.text("penalty.words.noStep")
                                : Say.text("penalty.words.step", proposal.newStep()));
        if (proposal.cost() < proposal.fullCost()) {
            facts.row(
                    "penalty.label.note",
                    Say.text("penalty.words.countsLess", proposal.fullCost(), set.number("countOnceDays")));
        }
        return facts;
    }
}
