package org.touchstone.penalty;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.Card;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.WaitingStep;
import org.touchstone.cases.WorkingDate;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** What penalty tells the task lists about its two steps. */
@Configuration(proxyBeanMethods = false)
class PenaltyWorkflow {

    private final Cases cases;
    private final RuleSets rules;
    private final Clock clock;

    PenaltyWorkflow(Cases cases, RuleSets rules, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    WaitingStep decidePenaltyStep() {
        return new WaitingStep(Penalties.DECIDE, key -> card(key, Role.ADJUDICATOR, "penalty"))
                .due(WorkingDate.setBy(Role.ADJUDICATOR));
    }

    @Bean
    WaitingStep approvePenaltyStep() {
        return new WaitingStep(Penalties.APPROVE, key -> card(key, Role.APPROVER, "approval"))
                .due(WorkingDate.setBy(Role.APPROVER));
    }

    private Card card(String key, Role role, String deadline) {
        CaseFile file = cases.of(new CaseId(key));
        return Card.of(file, Group.of(role), rules.of(file.ruleSet()).deadline(deadline, clock.instant()));
    }
}
