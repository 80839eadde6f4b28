package org.touchstone.rebuttal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ReporterPassed;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/**
 * A brand that was to answer the seller took its complaint back. Where another stands by the case, that one answers in a fresh term; where it
 * rests on a finding of the platform's own, that is assessed directly, so that nobody's silence speaks for the seller.
 */
@Component
class NobodyToAnswer {

    private final RebuttalStore store;
    private final CaseProcess process;
    private final RebuttalNotices notices;
    private final Cases cases;
    private final RuleSets rules;
    private final Clock clock;

    NobodyToAnswer(
            RebuttalStore store,
            CaseProcess process,
            RebuttalNotices notices,
            Cases cases,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.process = process;
        this.notices = notices;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void hear(ReporterPassed passed) {
        if (store.find(passed.caseId()).orElse(null) instanceof Rebuttal.Answering answering) {
            String subject = passed.caseId().value();
            if (passed.origin().ofPlatform()) {
                store.save(answering.toPlatform());
                process.complete(Person.SYSTEM, subject, Rebuttals.ANSWER, "contest");
            } else {
                pass(cases.of(passed.caseId()), answering);
            }
        }
    }

    /** With a term of its own: what whoever left has used up is not taken from them. */
    private void pass(CaseFile file, Rebuttal.Answering answering) {
        String subject = file.id().value();
        Rebuttal.Answering fresh = answering.passed(Rebuttals.answerBy(rules.of(file.ruleSet()), clock.instant()));
        store.save(fresh);
        process.passTo(subject, Rebuttals.ANSWER, Group.of(Role.BRAND, file.complainant()));
        process.moveDeadline(subject, Rebuttals.ANSWER, "answerDeadline", fresh.answerBy());
        notices.filed(file, fresh.answerBy());
    }
}
