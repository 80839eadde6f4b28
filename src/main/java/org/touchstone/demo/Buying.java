package org.touchstone.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.purchase.AuthenticationResult;
import org.touchstone.purchase.HandOver;
import org.touchstone.purchase.ItemCustody;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.purchase.PurchaseOrder;
import org.touchstone.purchase.PurchasePlan;
import org.touchstone.purchase.Receipt;
import org.touchstone.purchase.TestPurchases;

/** The test purchase of a case: a volunteer buys the item and seals it, the brand examines it. */
@Component
class Buying {

    private final TestPurchases purchases;
    private final ItemCustody custody;
    private final PurchaseDesk desk;
    private final EvidenceVault vault;
    private final Cases cases;

    Buying(TestPurchases purchases, ItemCustody custody, PurchaseDesk desk, EvidenceVault vault, Cases cases) {
        this.purchases = purchases;
        this.custody = custody;
        this.desk = desk;
        this.vault = vault;
        this.cases = cases;
    }

    PurchaseId of(CaseId id) {
        return desk.of(Troupe.INVESTIGATOR, id).orElseThrow().id();
    }

    void plan(CaseId id) {
        CaseListing item = cases.listings(id).getFirst();
        var budget = new Money(item.price().minor() + 2_000, item.price().currency());
        purchases.plan(
                Troupe.INVESTIGATOR,
                of(id),
                new PurchasePlan(item.listingId(), null, budget, "Any size; keep all of the packaging.", null));
    }

    void buy(CaseId id) {
        CaseListing item = cases.listings(id).getFirst();
        purchases.buy(
                Troupe.VOLUNTEER,
                of(id),
                new PurchaseOrder("36" + of(id).value().substring(8), item.price()));
    }

    void fail(CaseId id) {
        purchases.notBought(Troupe.VOLUNTEER, of(id), "The seller cancelled the order twice.");
    }

    void receive(CaseId id) {
        PurchaseId purchase = of(id);
        var photo = vault.keep(
                Troupe.VOLUNTEER,
                purchase.value(),
                id,
                "parcel.png",
                new ByteArrayInputStream(ParcelPhoto.of(purchase.value())));
        purchases.receive(
                Troupe.VOLUNTEER, purchase, new Receipt(seal(purchase), Receipt.Condition.INTACT, List.of(photo.id())));
        custody.handOver(Troupe.VOLUNTEER, purchase, new HandOver("SF Express, to the brand", seal(purchase)));
    }

    void lose(CaseId id) {
        purchases.lost(Troupe.VOLUNTEER, of(id), "The parcel never came; the carrier knows nothing of it.");
    }

    void examine(Plot plot, CaseId id, AuthenticationResult.Finding finding) {
        PurchaseId purchase = of(id);
        purchases.authenticate(
                plot.brand(),
                purchase,
                new AuthenticationResult(finding, seal(purchase), "Examined thread count, label code and hologram."));
    }

    private static String seal(PurchaseId purchase) {
        return "SEAL-" + purchase.value().substring(3);
    }
}
