package org.touchstone.rebuttal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ReporterPassed;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * A brand that was to answer the seller took its complaint back. Where another stands by the case, that one answers; where it
 * rests on a finding of the platform's own, that is assessed directly, so that nobody's silence speaks for the seller.
 */
@Component
class NobodyToAnswer {

    private final RebuttalStore store;
    private final CaseProcess process;
    private final RebuttalNotices notices;
    private final Cases cases;

    NobodyToAnswer(RebuttalStore store, CaseProcess process, RebuttalNotices notices, Cases cases) {
        this.store = store;
        this.process = process;
        this.notices = notices;
        this.cases = cases;
    }

    @EventListener
    void hear(ReporterPassed passed) {
        if (store.find(passed.caseId()).orElse(null) instanceof Rebuttal.Answering answering) {
            String subject = passed.caseId().value();
            if (passed.origin().ofPlatform()) {
                store.save(answering.toPlatform());
                process.complete(Person.SYSTEM, subject, Rebuttals.ANSWER, "contest");
            } else {
                CaseFile file = cases.of(passed.caseId());
                process.passTo(subject, Rebuttals.ANSWER, Group.of(Role.BRAND, file.complainant()));
                notices.filed(file, answering.answerBy());
            }
        }
    }
}
