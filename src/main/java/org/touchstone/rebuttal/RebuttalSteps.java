package org.touchstone.rebuttal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;
import org.touchstone.common.CaseId;

/** What {@code rebuttal.bpmn} tells this room. */
@Configuration(proxyBeanMethods = false)
class RebuttalSteps {

    @Bean
    JavaDelegate notifySeller(RebuttalCourse course) {
        return step -> course.notifySeller(id(step));
    }

    @Bean
    JavaDelegate remindSeller(RebuttalCourse course) {
        return step -> course.remindSeller(id(step));
    }

    @Bean
    JavaDelegate noteSilence(RebuttalCourse course) {
        return step -> course.noteSilence(id(step));
    }

    @Bean
    JavaDelegate concedeRebuttal(RebuttalCourse course) {
        return step -> course.concede(id(step));
    }

    @Bean
    JavaDelegate reopenRebuttal(RebuttalCourse course) {
        return step -> course.reopen(id(step));
    }

    @Bean
    TimerBean rebuttalDeadline(RebuttalCourse course) {
        return new TimerBean(key -> course.deadlines(new CaseId(key)).until());
    }

    @Bean
    TimerBean rebuttalFirstReminder(RebuttalCourse course) {
        return new TimerBean(key -> course.due(new CaseId(key), Reminder.FIRST));
    }

    @Bean
    TimerBean rebuttalSecondReminder(RebuttalCourse course) {
        return new TimerBean(key -> course.due(new CaseId(key), Reminder.SECOND));
    }

    @Bean
    TimerBean rebuttalLastReminder(RebuttalCourse course) {
        return new TimerBean(key -> course.due(new CaseId(key), Reminder.LAST));
    }

    @Bean
    TimerBean answerDeadline(RebuttalCourse course) {
        return new TimerBean(key -> course.answerBy(new CaseId(key)));
    }

    private static CaseId id(DelegateExecution step) {
        return new CaseId(step.getProcessBusinessKey());
    }
}
