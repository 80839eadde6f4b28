package org.touchstone.purchase;

import org.springframework.stereotype.Component;
import org.touchstone.evidence.SubjectSight;
import org.touchstone.identity.Person;

/** Photos of a purchase are for those who may see the purchase. */
@Component
class PurchaseSight implements SubjectSight {

    private final TestPurchaseStore store;

    PurchaseSight(TestPurchaseStore store) {
        this.store = store;
    }

    @Override
    public boolean sees(Person reader, String subject) {
        return subject.startsWith("TP-")
                && store.find(reader, new PurchaseId(subject)).isPresent();
    }
}
