package org.touchstone.appeal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.cases.MeasuresImposed;
import org.touchstone.cases.MeasuresReversed;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.rules.RuleSets;

/** What happens to appeals by itself: what can be appealed is noted, measures fall, a late one is escalated, or all is settled. */
@Service
@Transactional
class AppealCourse {

    private final AppealStore store;
    private final AppealNotices notices;
    private final Cases cases;
    private final CaseProcess process;
    private final RuleSets rules;
    private final Clock clock;

    AppealCourse(
            AppealStore store, AppealNotices notices, Cases cases, CaseProcess process, RuleSets rules, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.cases = cases;
        this.process = process;
        this.rules = rules;
        this.clock = clock;
    }

    /** From now on the seller can appeal. */
    @ApplicationModuleListener
    void on(MeasuresImposed imposed) {
        CaseFile file = cases.of(imposed.caseId());
        Instant until = rules.of(file.ruleSet()).deadline("appealOpen", imposed.at());
        store.keep(new Appealable(file.id(), file.seller(), imposed.measures(), imposed.at(), until));
    }

    @ApplicationModuleListener
    void on(MeasuresReversed reversed) {
        store.fallen(reversed.caseId(), reversed.measures());
    }

    /** The owner's own word gives the seller all that the appeal asked for: nobody needs to decide it any more. */
    @ApplicationModuleListener
    void on(ComplaintRetracted retracted) {
        // locked as for filing: an appeal was either filed before and is found here, or finds nothing left to appeal
        store.lock(retracted.caseId()).ifPresent(penalty -> store.fallen(penalty.caseId(), penalty.standing()));
        store.of(retracted.caseId()).stream()
                .filter(Appeal.Filed.class::isInstance)
                .map(Appeal.Filed.class::cast)
                .forEach(filed -> settle(filed, retracted));
    }

    private void settle(Appeal.Filed filed, ComplaintRetracted retracted) {
        process.correlate(filed.id().value(), "complaintRetracted");
        Appeal.Decided settled = filed.settle(retracted.by(), retracted.reason(), clock.instant());
        store.save(settled);
        cases.tell(
                new AppealDecided(filed.caseId(), PersonId.SYSTEM, settled.decidedAt(), filed.id(), settled.outcome()));
        notices.settled(cases.of(filed.caseId()), settled);
    }

    /** Tells the case which measures fall; whoever imposed them hears it and undoes them. */
    void reverse(AppealId id) {
        if (store.find(id).orElseThrow(() -> new NotFound(id.value())) instanceof Appeal.Decided decided
                && !decided.reversed().isEmpty()
                && store.carriedOut(id)) {
            cases.tell(
                    new MeasuresReversed(decided.caseId(), decided.decidedBy(), clock.instant(), decided.reversed()));
        }
    }

    void escalate(AppealId id) {
        Appeal appeal = store.find(id).orElseThrow(() -> new NotFound(id.value()));
        if (appeal instanceof Appeal.Filed) {
            notices.overdue(cases.of(appeal.caseId()), appeal);
            cases.tell(new AppealEscalated(appeal.caseId(), PersonId.SYSTEM, clock.instant(), id));
        }
    }

    Instant due(AppealId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value())) instanceof Appeal.Filed filed
                ? filed.due()
                : clock.instant();
    }
}
