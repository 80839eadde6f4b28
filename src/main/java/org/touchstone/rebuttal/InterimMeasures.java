package org.touchstone.rebuttal;

import java.time.Clock;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ListingsDropped;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.marketplace.Command;
import org.touchstone.marketplace.CommandDone;
import org.touchstone.marketplace.MarketplaceCommands;

/** High risk: the listings are hidden while the seller is heard, until the case ends or a penalty takes its place. */
@Component
@Transactional
class InterimMeasures {

    private final Cases cases;
    private final RebuttalStore store;
    private final MarketplaceCommands marketplace;
    private final Clock clock;

    InterimMeasures(Cases cases, RebuttalStore store, MarketplaceCommands marketplace, Clock clock) {
        this.cases = cases;
        this.store = store;
        this.marketplace = marketplace;
        this.clock = clock;
    }

    static boolean needed(CaseFile file) {
        return file.risk() == Triage.Risk.HIGH;
    }

    void take(CaseId id) {
        List<CaseListing> listings = cases.listings(id);
        listings.forEach(listing -> marketplace.order(
                id, key("interim-hide", id, listing.listingId()), new Command.HideListing(listing.listingId())));
        cases.tell(new InterimMeasureTaken(id, PersonId.SYSTEM, clock.instant(), listings.size()));
    }

    /** Once a listing is delisted its hiding has done its work; left on, it would outlive a successful appeal. */
    @ApplicationModuleListener
    void hear(CommandDone done) {
        if (done.kind().equals("Delist") && store.interim(done.caseId())) {
            cases.listings(done.caseId()).stream()
                    .filter(listing -> listing.listingId().equals(done.target()))
                    .forEach(listing -> show(done.caseId(), listing.listingId()));
        }
    }

    /** With the case its interim measures end; what a penalty decided stands beside them. */
    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        CaseId id = closed.caseId();
        if (store.liftFirst(id)) {
            List<CaseListing> listings = cases.listings(id);
            listings.forEach(listing -> show(id, listing.listingId()));
            if (!closed.outcome().proven()) {
                cases.tell(new InterimMeasureLifted(id, PersonId.SYSTEM, clock.instant(), listings.size()));
            }
        }
    }

    /** What is accused no more is on sale again, while the seller is heard about the rest. */
    @ApplicationModuleListener
    void hear(ListingsDropped dropped) {
        if (store.interim(dropped.caseId())) {
            dropped.listings().forEach(listing -> show(dropped.caseId(), listing));
        }
    }

    private void show(CaseId id, String listing) {
        marketplace.order(id, key("interim-show", id, listing), new Command.ShowListing(listing));
    }

    private static String key(String what, CaseId id, String listing) {
        return what + "-" + id + "-" + listing;
    }
}
