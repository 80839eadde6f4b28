package org.touchstone.penalty;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.common.CaseId;

/** What {@code penalty.bpmn} tells this room. */
@Configuration(proxyBeanMethods = false)
class PenaltySteps {

    @Bean
    JavaDelegate proposeMeasures(PenaltyCourse course) {
        return step -> course.propose(new CaseId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate imposeMeasures(PenaltyCourse course) {
        return step -> course.impose(new CaseId(step.getProcessBusinessKey()));
    }
}
