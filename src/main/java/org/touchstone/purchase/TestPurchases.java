package org.touchstone.purchase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** What people do to buy an item, keep it under seal and learn what it is. */
@Service
@Transactional
public class TestPurchases {

    public static final String PLAN = "planPurchase";
    public static final String BUY = "buyItem";
    public static final String RECEIVE = "receiveItem";
    public static final String AUTHENTICATE = "authenticateItem";

    private final TestPurchaseStore store;
    private final CustodyStore custody;
    private final PurchasePlanning planning;
    private final PurchaseNews news;
    private final EvidenceVault vault;
    private final CaseProcess process;
    private final RuleSets rules;
    private final Clock clock;

    TestPurchases(
            TestPurchaseStore store,
            CustodyStore custody,
            PurchasePlanning planning,
            PurchaseNews news,
            EvidenceVault vault,
            CaseProcess process,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.custody = custody;
        this.planning = planning;
        this.news = news;
        this.vault = vault;
        this.process = process;
        this.rules = rules;
        this.clock = clock;
    }

    /** An investigator says what to buy; in a random check also on whose right it may infringe. */
    public void plan(Person by, PurchaseId id, PurchasePlan plan) {
        by.must(Role.INVESTIGATOR);
        var purchase = store.require(id);
        var state = at(TestPurchase.Needed.class, id).plan(plan);
        planning.choose(purchase, plan);
        store.save(state, plan, deadline(purchase, "buying"));
        news.tell(by, purchase, "PurchasePlanned", PurchasePlanned::new);
        process.complete(by, id.value(), PLAN, "planned");
    }

    /** A volunteer bought the item and from now on is the one who receives it. */
    public void buy(Person by, PurchaseId id, PurchaseOrder order) {
        Purchase purchase = forBuyer(by, id);
        var state = at(TestPurchase.ToBuy.class, id).bought(by.id(), order);
        store.save(state, deadline(purchase, "receiving"), clock.instant());
        news.tell(by, purchase, "ItemBought", ItemBought::new);
        process.complete(by, id.value(), BUY, "bought");
    }

    /** The item could not be bought. */
    public void notBought(Person by, PurchaseId id, String reason) {
        forBuyer(by, id);
        conclude(at(TestPurchase.ToBuy.class, id).notBought(reason));
        process.complete(by, id.value(), BUY, "failed");
    }

    /** The parcel came and is sealed; the brand's time to examine the item begins. */
    public void receive(Person by, PurchaseId id, Receipt receipt) {
        Purchase purchase = forBuyer(by, id);
        receipt.photos().forEach(photo -> mustBeOf(purchase, by, photo));
        Instant now = clock.instant();
        store.save(at(TestPurchase.Bought.class, id).received(receipt, deadline(purchase, "authentication")), now);
        custody.append(id, now, by.id(), CustodyEntry.What.SEALED, "", receipt.sealNumber());
        news.tell(by, purchase, "ItemSealed", ItemSealed::new);
        process.complete(by, id.value(), RECEIVE, "received");
    }

    /** The parcel never came. */
    public void lost(Person by, PurchaseId id, String reason) {
        forBuyer(by, id);
        conclude(at(TestPurchase.Bought.class, id).lost(reason));
        process.complete(by, id.value(), RECEIVE, "lost");
    }

    /** The brand whose right it is opened the seal and says what the item is. */
    public void authenticate(Person by, PurchaseId id, AuthenticationResult result) {
        by.must(Role.BRAND);
        scoped(by, id);
        var concluded = at(TestPurchase.Received.class, id).authenticated(result);
        custody.append(id, clock.instant(), by.id(), CustodyEntry.What.SEAL_OPENED, "", result.sealNumber());
        conclude(concluded);
        process.complete(by, id.value(), AUTHENTICATE, concluded.ending().outcome());
    }

    private Purchase forBuyer(Person by, PurchaseId id) {
        by.must(Role.VOLUNTEER);
        return scoped(by, id);
    }

    private Purchase scoped(Person by, PurchaseId id) {
        return store.find(by, id).orElseThrow(() -> new NotFound(id.value()));
    }

    private void mustBeOf(Purchase purchase, Person by, EvidenceId photo) {
        if (!vault.find(by, photo).subject().equals(purchase.id().value())) {
            throw new NotFound(photo.value());
        }
    }

    private void conclude(TestPurchase.Concluded state) {
        store.save(state, clock.instant());
    }

    private Instant deadline(Purchase purchase, String name) {
        Instant end = rules.of(purchase.ruleSet()).deadline(name, clock.instant());
        // To the minute, as people read it, and as exactly as the engine keeps it.
        return end.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    private <S extends TestPurchase> S at(Class<S> state, PurchaseId id) {
        TestPurchase purchase = store.state(id);
        if (!state.isInstance(purchase)) {
            throw new NotYourTurn(id.value());
        }
        return state.cast(purchase);
    }
}
