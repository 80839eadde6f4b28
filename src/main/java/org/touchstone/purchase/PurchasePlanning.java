package org.touchstone.purchase;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** What may be chosen when a purchase is planned: an accused listing, a right in force, a volunteer. */
@Component
class PurchasePlanning {

    private final TestPurchaseStore store;
    private final Cases cases;
    private final Rights rights;
    private final Marketplace marketplace;
    private final People people;

    PurchasePlanning(TestPurchaseStore store, Cases cases, Rights rights, Marketplace marketplace, People people) {
        this.store = store;
        this.cases = cases;
        this.rights = rights;
        this.marketplace = marketplace;
        this.people = people;
    }

    void choose(Purchase purchase, PurchasePlan plan) {
        if (plan.buyer() != null) {
            mustBeVolunteer(plan.buyer());
        }
        if (purchase.caseId() == null) {
            mustBeChecked(purchase, plan.listingId());
            store.about(purchase.id(), right(plan));
        } else {
            store.item(purchase.id(), accused(purchase.caseId(), plan.listingId()));
        }
    }

    Listing listing(String idOrUrl) {
        return marketplace.listing(idOrUrl).orElseThrow(() -> new Refused("purchase.refused.noListing", idOrUrl));
    }

    static Purchase.Item item(Listing listing) {
        return new Purchase.Item(listing.id(), listing.title(), listing.url());
    }

    private Purchase.Item accused(CaseId caseId, String listingId) {
        CaseListing accused = cases.listings(caseId).stream()
                .filter(listing -> listing.listingId().equals(listingId))
                .findFirst()
                .orElseThrow(() -> new Refused("purchase.refused.notAccused", listingId, caseId));
        return new Purchase.Item(accused.listingId(), accused.title(), accused.url());
    }

    private static void mustBeChecked(Purchase purchase, String listingId) {
        if (purchase.item() == null || !purchase.item().listingId().equals(listingId)) {
            throw new Refused("purchase.refused.notChecked", listingId, purchase.id());
        }
    }

    private Right right(PurchasePlan plan) {
        String rightId = plan.rightId();
        if (rightId == null || rightId.isBlank()) {
            throw new Refused("purchase.refused.right");
        }
        return rights.find(rightId)
                .filter(right -> right.inForce(rights.today()))
                .orElseThrow(() -> new Refused("purchase.refused.rightNotInForce", rightId));
    }

    private void mustBeVolunteer(PersonId buyer) {
        if (!people.person(buyer).has(Role.VOLUNTEER)) {
            throw new Refused("purchase.refused.buyer", people.name(buyer));
        }
    }
}
