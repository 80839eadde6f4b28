package org.touchstone.rebuttal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.ReporterPassed;
import org.touchstone.identity.Person;

/**
 * A brand that was to answer the seller took its complaint back, and the case rests on a finding of the platform's own:
 * that is assessed directly, so that nobody's silence speaks for the seller.
 */
@Component
class NobodyToAnswer {

    private final RebuttalStore store;
    private final CaseProcess process;

    NobodyToAnswer(RebuttalStore store, CaseProcess process) {
        this.store = store;
        this.process = process;
    }

    @EventListener
    void hear(ReporterPassed passed) {
        if (passed.origin().ofPlatform()) {
            store.find(passed.caseId())
                    .filter(Rebuttal.Answering.class::isInstance)
                    .map(Rebuttal.Answering.class::cast)
                    .ifPresent(answering -> {
                        store.save(answering.toPlatform());
                        process.complete(Person.SYSTEM, passed.caseId().value(), Rebuttals.ANSWER, "contest");
                    });
        }
    }
}
