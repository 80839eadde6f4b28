package org.touchstone.purchase;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** In whose hands the item is, under which seal, and the photos that show it. */
@Service
@Transactional
public class ItemCustody {

    private final TestPurchaseStore store;
    private final CustodyStore custody;
    private final PurchaseNews news;
    private final EvidenceVault vault;
    private final Clock clock;

    ItemCustody(TestPurchaseStore store, CustodyStore custody, PurchaseNews news, EvidenceVault vault, Clock clock) {
        this.store = store;
        this.custody = custody;
        this.news = news;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whoever holds the sealed item, or leads the purchase, writes down in whose hands it is now. */
    public void handOver(Person by, PurchaseId id, HandOver handOver) {
        by.must(Role.VOLUNTEER, Role.INVESTIGATOR, Role.BRAND);
        Purchase purchase = scoped(by, id);
        if (!(store.state(id) instanceof TestPurchase.Received received)) {
            throw new NotYourTurn(id.value());
        }
        String seal = received.receipt().sealNumber();
        if (!seal.equals(handOver.sealNumber())) {
            throw new Refused("purchase.refused.seal", handOver.sealNumber(), seal);
        }
        custody.append(id, clock.instant(), by.id(), CustodyEntry.What.HANDED_OVER, handOver.to(), seal);
        news.tell(by, purchase, "ItemHandedOver", ItemHandedOver::new);
    }

    /** Each hand-over of the item, oldest first; an outsider is told no other person's name. */
    @Transactional(readOnly = true)
    public List<CustodyEntry> of(Person reader, PurchaseId id) {
        scoped(reader, id);
        return custody.of(id).stream()
                .map(entry -> reader.hasAny(Role.CASE_STAFF) ? entry : entry.forOutsider(reader))
                .toList();
    }

    /** Keeps a photo of the parcel or the item as evidence. */
    public EvidenceItem photograph(Person by, PurchaseId id, String fileName, InputStream photo) {
        by.must(Role.VOLUNTEER, Role.INVESTIGATOR, Role.BRAND);
        return vault.keep(by, id.value(), scoped(by, id).caseId(), fileName, photo);
    }

    @Transactional(readOnly = true)
    public List<EvidenceItem> photos(Person reader, PurchaseId id) {
        scoped(reader, id);
        return vault.ofSubject(reader, id.value());
    }

    private Purchase scoped(Person reader, PurchaseId id) {
        return store.find(reader, id).orElseThrow(() -> new NotFound(id.value()));
    }
}
