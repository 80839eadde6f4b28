package org.touchstone.disposal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.Cases;
import org.touchstone.evidence.Retention;
import org.touchstone.rules.RuleSets;

/** From the moment a case is closed the time of its exhibits runs, by the rule set that the case was opened under. */
@Component
class ClosedCases {

    private static final String DEADLINE = "exhibits";

    private final Cases cases;
    private final RuleSets rules;
    private final Retention retention;

    ClosedCases(Cases cases, RuleSets rules, Retention retention) {
        this.cases = cases;
        this.rules = rules;
        this.retention = retention;
    }

    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        String ruleSet = cases.of(closed.caseId()).ruleSet();
        retention.closed(closed.caseId(), closed.at(), rules.of(ruleSet).deadline(DEADLINE, closed.at()));
    }
}
