package org.touchstone.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.TimerBean;

/** What the models lead and referral tell this room. */
@Configuration(proxyBeanMethods = false)
class ReferralSteps {

    @Bean
    JavaDelegate openReferrals(ReferralCourse course) {
        return step -> course.open(lead(step));
    }

    @Bean
    JavaDelegate abandonLead(Leads leads) {
        return step -> leads.abandoned(lead(step));
    }

    @Bean
    JavaDelegate endReferral(ReferralCourse course) {
        return step -> course.ended(referral(step));
    }

    @Bean
    JavaDelegate escalateReferral(ReferralCourse course) {
        return step -> course.escalate(referral(step));
    }

    @Bean
    JavaDelegate askForOutcome(ReferralCourse course) {
        return step -> course.askForOutcome(referral(step));
    }

    @Bean
    TimerBean referralOverdue(ReferralStore store) {
        return new TimerBean(key -> store.due(new ReferralId(key)));
    }

    @Bean
    TimerBean outcomeOverdue(ReferralStore store, ReferralCourse course) {
        return new TimerBean(key ->
                course.outcomeDue(store.require(new ReferralId(key)).facts().lead()));
    }

    private static LeadId lead(DelegateExecution step) {
        return new LeadId(step.getProcessBusinessKey());
    }

    private static ReferralId referral(DelegateExecution step) {
        return new ReferralId(step.getProcessBusinessKey());
    }
}
