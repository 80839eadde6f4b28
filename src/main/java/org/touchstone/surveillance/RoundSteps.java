package org.touchstone.surveillance;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;

/** What {@code surveillance.bpmn} tells this capability. */
@Configuration(proxyBeanMethods = false)
class RoundSteps {

    @Bean
    JavaDelegate drawListings(RoundCourse course) {
        return step -> course.draw(new RoundId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate closeRound(RoundCourse course) {
        return step -> course.close(new RoundId(step.getProcessBusinessKey()));
    }

    @Bean
    TimerBean roundEnds(RoundCourse course) {
        return new TimerBean(key -> course.endsAt(new RoundId(key)));
    }
}
