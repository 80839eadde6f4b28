package org.touchstone.purchase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Merging;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** How purchases end: told to the parties of the case; a counterfeit found at random opens a case of its own. */
@Service
@Transactional
class PurchaseEndings {

    private final TestPurchaseStore store;
    private final CheckedListingStore checked;
    private final PurchaseNews news;
    private final Cases cases;
    private final Reporters reporters;
    private final Rights rights;
    private final Merging merging;
    private final EvidenceVault vault;
    private final Notices notices;
    private final People people;
    private final Clock clock;

    PurchaseEndings(
            TestPurchaseStore store,
            CheckedListingStore checked,
            PurchaseNews news,
            Cases cases,
            Reporters reporters,
            Rights rights,
            Merging merging,
            EvidenceVault vault,
            Notices notices,
            People people,
            Clock clock) {
        this.store = store;
        this.checked = checked;
        this.news = news;
        this.cases = cases;
        this.reporters = reporters;
        this.rights = rights;
        this.merging = merging;
        this.vault = vault;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** The brand's time to examine the item ran out. */
    void notExamined(PurchaseId id) {
        if (store.state(id) instanceof TestPurchase.Received received) {
            store.save(received.notExamined(), clock.instant());
        }
    }

    /** The time to buy the item, or for the parcel to come, ran out; whoever had taken it on is told, as the task is gone. */
    void withoutItem(PurchaseId id) {
        Purchase purchase = store.require(id);
        switch (store.state(id)) {
            case TestPurchase.ToBuy planned -> {
                store.save(planned.notBoughtInTime(), clock.instant());
                tellBuyer(purchase, planned.buyer());
            }
            case TestPurchase.Bought bought -> {
                store.save(bought.notReceivedInTime(), clock.instant());
                tellBuyer(purchase, bought.buyer());
            }
            default -> {
                // somebody was faster than the clock
            }
        }
    }

    private void tellBuyer(Purchase purchase, @Nullable PersonId buyer) {
        if (buyer != null) {
            String number = purchase.id().value();
            people.find(buyer)
                    .ifPresent(person -> notices.tell(person, link(purchase.id()), "purchase.notice.timeOver", number));
        }
    }

    /** The process reached this end; told once, however often it is called. */
    void conclude(PurchaseId id, Ending ending) {
        if (!store.toldFirst(id)) {
            return;
        }
        Purchase purchase = store.require(id);
        news.tell(
                Person.SYSTEM,
                purchase,
                "PurchaseConcluded",
                (caseId, by, at, number) -> new PurchaseConcluded(caseId, by, at, number, ending));
        String word = "purchase.ending." + ending.name();
        notices.tell(Group.of(Role.INVESTIGATOR), link(id), "purchase.notice.concluded", id.value(), word);
        if (ending == Ending.COUNTERFEIT) {
            accuse(purchase);
        }
    }

    /** A case that ends while its purchase is under way takes the purchase with it. */
    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        store.of(closed.caseId()).map(store::state).ifPresent(purchase -> {
            if (!(purchase instanceof TestPurchase.Concluded)) {
                store.save(TestPurchase.Concluded.calledOff(purchase), clock.instant());
            }
        });
    }

    /** What was found to be a counterfeit is heard as one, whatever the complaint said. */
    private void accuse(Purchase purchase) {
        if (purchase.caseId() == null) {
            open(purchase);
        } else {
            cases.accuse(purchase.caseId(), Allegation.COUNTERFEIT);
        }
    }

    private void open(Purchase purchase) {
        Right right = rights.find(purchase.rightId()).orElseThrow();
        Listing listing = checked.of(purchase.id());
        var accused = new CaseListing(listing.id(), listing.title(), listing.url(), listing.price(), listing.picture());
        merging.hold(Set.of(listing.sellerId()));
        CaseId caseId = merging.joinable(right.owner(), right.id(), listing.sellerId())
                .map(open -> join(open, accused))
                .orElseGet(() -> open(right, listing, accused));
        reporters.filed(new Report(
                caseId, ReporterId.RANDOM_CHECKS, Allegation.COUNTERFEIT.name(), List.of(accused.listingId())));
        store.opened(purchase.id(), caseId);
        vault.attach(purchase.id().value(), caseId);
        notices.tell(
                Group.of(Role.INVESTIGATOR),
                "case/" + caseId,
                "purchase.notice.opened",
                purchase.id().value(),
                caseId.value());
    }

    private CaseId join(CaseId caseId, CaseListing accused) {
        cases.join(Person.SYSTEM, caseId, List.of(accused), Allegation.COUNTERFEIT);
        return caseId;
    }

    private CaseId open(Right right, Listing listing, CaseListing accused) {
        return cases.open(
                Person.SYSTEM,
                new NewCase(
                        right.owner(),
                        right.id(),
                        right.kind().word(),
                        listing.sellerId(),
                        listing.sellerName(),
                        Origin.RANDOM_CHECK,
                        Allegation.COUNTERFEIT,
                        null,
                        null,
                        listing.category(),
                        listing.region(),
                        List.of(accused),
                        merging.latest(right.owner(), right.id(), listing.sellerId())));
    }

    private static String link(PurchaseId id) {
        return "purchases/" + id;
    }
}
