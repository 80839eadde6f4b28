package org.touchstone.complaint;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;
import org.touchstone.cases.WaitingStep;
import org.touchstone.cases.WorkingDate;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Role;

/** What {@code verification.bpmn} tells this capability. */
@Configuration(proxyBeanMethods = false)
class VerificationSteps {

    @Bean
    JavaDelegate screenComplaint(Screenings screenings) {
        return step -> screenings.screen(new CaseId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate lapseComplaint(Verifications verifications) {
        return step -> verifications.lapse(new CaseId(step.getProcessBusinessKey()));
    }

    @Bean
    TimerBean clarificationDeadline(VerificationCards cards) {
        return new TimerBean(key -> cards.due(new CaseId(key)));
    }

    @Bean
    WaitingStep verifyComplaintStep(VerificationCards cards) {
        return new WaitingStep(VerificationWorkflow.VERIFY, key -> cards.verify(new CaseId(key)))
                .due(WorkingDate.setBy(Role.INTAKE));
    }

    @Bean
    WaitingStep answerClarificationStep(VerificationCards cards) {
        return new WaitingStep(VerificationWorkflow.ANSWER, key -> cards.answer(new CaseId(key)));
    }
}
