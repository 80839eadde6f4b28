package org.touchstone.rebuttal;

import java.time.Clock;
import java.time.Instant;
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

/** What rebuttal tells the task lists about the steps that wait for a person. */
@Configuration(proxyBeanMethods = false)
class RebuttalWorkflow {

    private final RebuttalCourse course;
    private final Cases cases;
    private final RuleSets rules;
    private final Clock clock;

    RebuttalWorkflow(RebuttalCourse course, Cases cases, RuleSets rules, Clock clock) {
        this.course = course;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    WaitingStep refuteAllegationStep() {
        return new WaitingStep(Rebuttals.REFUTE, key -> {
            CaseFile file = file(key);
            return Card.of(
                    file,
                    Group.of(Role.SELLER, file.seller()),
                    course.deadlines(file.id()).until());
        });
    }

    @Bean
    WaitingStep answerRebuttalStep() {
        return new WaitingStep(Rebuttals.ANSWER, key -> {
            CaseFile file = file(key);
            return Card.of(file, Group.of(Role.BRAND, file.complainant()), course.answerBy(file.id()));
        });
    }

    @Bean
    WaitingStep assessRebuttalStep() {
        return new WaitingStep(Rebuttals.ASSESS, key -> {
                    CaseFile file = file(key);
                    Instant due = rules.of(file.ruleSet()).deadline("assessment", clock.instant());
                    return Card.of(file, Group.of(Role.ADJUDICATOR), due);
                })
                .due(WorkingDate.setBy(Role.ADJUDICATOR));
    }

    private CaseFile file(String key) {
        return cases.of(new CaseId(key));
    }
}
