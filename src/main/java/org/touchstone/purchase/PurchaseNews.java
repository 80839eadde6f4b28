package org.touchstone.purchase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.Cases;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;

/** Tells what happened to a purchase: to the timeline of its case, or to audit alone where there is no case. */
@Component
class PurchaseNews {

    private final Cases cases;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PurchaseNews(Cases cases, ApplicationEventPublisher publisher, Clock clock) {
        this.cases = cases;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Makes the event from the case, who, when and the number of the purchase. */
    interface Event {
        CaseEvent of(CaseId caseId, PersonId by, Instant at, String purchase);
    }

    void tell(Person by, Purchase purchase, String verb, Event event) {
        String number = purchase.id().value();
        if (purchase.caseId() == null) {
            publisher.publishEvent(new Act(clock.instant(), by.id(), verb, number));
        } else {
            cases.tell(event.of(purchase.caseId(), by.id(), clock.instant(), number));
        }
    }

    void read(Person by, Purchase purchase) {
        publisher.publishEvent(
                new Act(clock.instant(), by.id(), "PurchaseRead", purchase.id().value(), purchase.caseId(), true, ""));
    }
}
