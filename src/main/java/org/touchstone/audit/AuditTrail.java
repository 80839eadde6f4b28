package org.touchstone.audit;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.Told;
import org.touchstone.common.Act;

/** Writes every act and every event of a case down, in the transaction in which it happened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditTrail {

    private final AuditStore store;

    AuditTrail(AuditStore store) {
        this.store = store;
    }

    @EventListener
    void hear(Act act) {
        store.append(List.of(act));
    }

    @EventListener
    void hear(Told told) {
        store.append(told.events().stream().map(AuditTrail::act).toList());
    }

    private static Act act(CaseEvent event) {
        return new Act(
                event.at(),
                event.by(),
                event.getClass().getSimpleName(),
                event.caseId().value(),
                event.caseId(),
                false,
                String.join(" | ", event.arguments()));
    }
}
