package org.touchstone.cases;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.common.CaseId;

/** What {@code case.bpmn} tells the case file. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

    @Bean
    JavaDelegate closeCase(Cases cases) {
        return step ->
                cases.close(new CaseId(step.getProcessBusinessKey()), CaseOutcome.ofEnd(step.getCurrentActivityId()));
    }
}
