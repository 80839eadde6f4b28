package org.touchstone.registration;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.Card;
import org.touchstone.cases.TimerBean;
import org.touchstone.cases.WaitingStep;
import org.touchstone.cases.WorkingDate;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;

/** What {@code registration.bpmn} tells this room. */
@Configuration(proxyBeanMethods = false)
class RegistrationSteps {

    private static final int PRIORITY = 50;

    @Bean
    JavaDelegate escalateReview(RegistrationReviews reviews) {
        return step -> reviews.escalate(new RegistrationId(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate withdrawRegistration(RegistrationReviews reviews) {
        return step -> reviews.lapse(new RegistrationId(step.getProcessBusinessKey()));
    }

    @Bean
    TimerBean reviewOverdue(RegistrationReviews reviews) {
        return new TimerBean(key -> reviews.due(new RegistrationId(key)));
    }

    @Bean
    TimerBean applicantSilent(RegistrationReviews reviews) {
        return new TimerBean(key -> reviews.due(new RegistrationId(key)));
    }

    @Bean
    WaitingStep reviewRegistrationStep(RegistrationStore store, RegistrationReviews reviews) {
        return new WaitingStep(RegistrationWorkflow.REVIEW, key -> card(store, reviews, key, Group.of(Role.INTAKE)))
                .due(WorkingDate.setBy(Role.INTAKE).with("reviewOverdue"));
    }

    @Bean
    WaitingStep answerReviewerStep(RegistrationStore store, RegistrationReviews reviews) {
        return new WaitingStep(RegistrationWorkflow.ANSWER, key -> {
            var applicant =
                    store.find(new RegistrationId(key)).orElseThrow().head().applicant();
            return card(store, reviews, key, Group.of(Role.BRAND, applicant));
        });
    }

    private static Card card(RegistrationStore store, RegistrationReviews reviews, String key, Group group) {
        var id = new RegistrationId(key);
        String title = store.find(id).orElseThrow().head().title();
        return new Card(null, group, null, reviews.due(id), PRIORITY, title, "");
    }
}
