package org.touchstone.appeal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.Card;
import org.touchstone.cases.Cases;
import org.touchstone.cases.WaitingStep;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;

/** What appeal tells the task lists about its one step. */
@Configuration(proxyBeanMethods = false)
class AppealWorkflow {

    @Bean
    WaitingStep decideAppealStep(AppealStore store, AppealCourse course, Cases cases) {
        return new WaitingStep(Appeals.DECIDE, key -> {
            AppealId id = new AppealId(key);
            var file = cases.of(store.find(id).orElseThrow().caseId());
            return Card.of(file, Group.of(Role.ADJUDICATOR), course.due(id));
        });
    }
}
