package org.touchstone.purchase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.Audience;
import org.touchstone.cases.Card;
import org.touchstone.cases.Cases;
import org.touchstone.cases.WaitingStep;
import org.touchstone.cases.WorkingDate;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;

/** What purchase tells the task lists about the steps that wait for a person. */
@Configuration(proxyBeanMethods = false)
class TestPurchaseWorkflow {

    /** The urgency of a random check: below that of most cases. */
    private static final int RANDOM_CHECK = 30;

    private final TestPurchaseStore store;
    private final Cases cases;
    private final People people;

    TestPurchaseWorkflow(TestPurchaseStore store, Cases cases, People people) {
        this.store = store;
        this.cases = cases;
        this.people = people;
    }

    @Bean
    WaitingStep planPurchaseStep() {
        return new WaitingStep(TestPurchases.PLAN, key -> card(purchase(key), Group.of(Role.INVESTIGATOR)))
                .clockFor(Audience.REPORTER)
                .due(WorkingDate.setBy(Role.INVESTIGATOR));
    }

    @Bean
    WaitingStep buyItemStep() {
        return new WaitingStep(TestPurchases.BUY, key -> {
            Purchase purchase = purchase(key);
            return forVolunteer(purchase).assignedTo(purchase.plan().buyer());
        });
    }

    /** The parcel comes to the one who bought the item, so nobody else can receive it. */
    @Bean
    WaitingStep receiveItemStep() {
        return new WaitingStep(TestPurchases.RECEIVE, key -> {
            Purchase purchase = purchase(key);
            return forVolunteer(purchase).assignedTo(purchase.buyer());
        });
    }

    @Bean
    WaitingStep authenticateItemStep() {
        return new WaitingStep(
                        TestPurchases.AUTHENTICATE,
                        key -> card(
                                purchase(key),
                                Group.of(Role.BRAND, purchase(key).brand())))
                .clockFor(Audience.REPORTER);
    }

    private Purchase purchase(String key) {
        return store.require(new PurchaseId(key));
    }

    /** Who is accused is not the buyer's concern, nor is the case. */
    private Card forVolunteer(Purchase purchase) {
        Card card = card(purchase, Group.of(Role.VOLUNTEER));
        return new Card(null, card.group(), null, card.due(), card.priority(), card.brand(), "");
    }

    private Card card(Purchase purchase, Group group) {
        if (purchase.caseId() != null) {
            return Card.of(cases.of(purchase.caseId()), group, purchase.due());
        }
        return new Card(null, group, null, purchase.due(), RANDOM_CHECK, name(purchase.brand()), "");
    }

    private String name(@Nullable OrganisationId brand) {
        return brand == null ? "" : people.organisation(brand).name();
    }
}
