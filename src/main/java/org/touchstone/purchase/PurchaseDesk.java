package org.touchstone.purchase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** The purchases as each may see them, and the start of one: for a case, or at random without one. */
@Service
@Transactional
public class PurchaseDesk {

    private final TestPurchaseStore store;
    private final CheckedListingStore checked;
    private final PurchasePlanning planning;
    private final PurchaseNews news;
    private final NumberStore numbers;
    private final Cases cases;
    private final CaseProcess process;
    private final RuleSets rules;
    private final Clock clock;

    PurchaseDesk(
            TestPurchaseStore store,
            CheckedListingStore checked,
            PurchasePlanning planning,
            PurchaseNews news,
            NumberStore numbers,
            Cases cases,
            CaseProcess process,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.checked = checked;
        this.planning = planning;
        this.news = news;
        this.numbers = numbers;
        this.cases = cases;
        this.process = process;
        this.rules = rules;
        this.clock = clock;
    }

    /** Starts a purchase that serves no case; should the item be counterfeit, one is opened. */
    public PurchaseId checkAtRandom(Person by, String listingIdOrUrl) {
        by.must(Role.INVESTIGATOR);
        var listing = planning.listing(listingIdOrUrl);
        var id = new PurchaseId(numbers.next("TP"));
        insert(id, null, rules.current(), by);
        store.item(id, PurchasePlanning.item(listing));
        checked.insert(id, listing);
        news.tell(by, store.require(id), "PurchaseOpened", PurchaseOpened::new);
        process.start("test-purchase", id.value(), Map.of());
        return id;
    }

    /** The purchase of a case, opened at the first call. */
    PurchaseId of(CaseId caseId) {
        Optional<PurchaseId> known = store.of(caseId);
        if (known.isPresent()) {
            return known.get();
        }
        var file = cases.of(caseId);
        var id = new PurchaseId(numbers.next("TP"));
        insert(id, caseId, file.ruleSet(), Person.SYSTEM);
        store.about(id, file.brand(), file.rightId());
        news.tell(Person.SYSTEM, store.require(id), "PurchaseOpened", PurchaseOpened::new);
        return id;
    }

    /** The purchase as this person may see it; what they may not see does not exist for them. The reading is an act. */
    public Purchase see(Person reader, PurchaseId id) {
        Purchase purchase = store.find(reader, id).orElseThrow(() -> new NotFound(id.value()));
        news.read(reader, purchase);
        return redacted(reader, purchase);
    }

    @Transactional(readOnly = true)
    public boolean sees(Person reader, PurchaseId id) {
        return store.find(reader, id).isPresent();
    }

    /** The latest 200, newest first. */
    @Transactional(readOnly = true)
    public List<Purchase> list(Person reader) {
        return store.list(reader).stream()
                .map(purchase -> redacted(reader, purchase))
                .toList();
    }

    /** The purchase of a case, if it has one that this person may see. */
    @Transactional(readOnly = true)
    public Optional<Purchase> of(Person reader, CaseId caseId) {
        return store.of(caseId).flatMap(id -> store.find(reader, id)).map(purchase -> redacted(reader, purchase));
    }

    private void insert(PurchaseId id, @Nullable CaseId caseId, String ruleSet, Person by) {
        var now = clock.instant();
        store.insert(id, caseId, ruleSet, by, rules.of(ruleSet).deadline("purchasePlanning", now), now);
    }

    private static Purchase redacted(Person reader, Purchase purchase) {
        if (reader.isSystem() || reader.hasAny(Role.CASE_STAFF)) {
            return purchase;
        }
        return reader.has(Role.BRAND) ? purchase.forBrand() : purchase.forBuyer();
    }
}
