package org.touchstone.appeal;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;

/** What {@code appeal.bpmn} tells this room. */
@Configuration(proxyBeanMethods = false)
class AppealSteps {

    @Bean
    JavaDelegate reverseSomeMeasures(AppealCourse course) {
        return step -> course.reverse(new AppealId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate reverseAllMeasures(AppealCourse course) {
        return step -> course.reverse(new AppealId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate escalateAppeal(AppealCourse course) {
        return step -> course.escalate(new AppealId(step.getProcessBusinessKey()));
    }

    @Bean
    TimerBean appealOverdue(AppealCourse course) {
        return new TimerBean(key -> course.due(new AppealId(key)));
    }
}
