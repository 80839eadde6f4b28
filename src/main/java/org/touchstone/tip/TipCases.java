package org.touchstone.tip;

import static org.touchstone.reporter.ReporterId.PUBLIC;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.cases.AccusedListing;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Merging;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.cases.SeenListings;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;

/** Makes cases of a tip's listings, one per seller; what is accused already is followed there. */
@Component
class TipCases {

    private final TipStore store;
    private final TipSeenStore told;
    private final SeenListings seen;
    private final Cases cases;
    private final Reporters reporters;
    private final CaseHistory history;
    private final Merging merging;
    private final Clock clock;

    TipCases(
            TipStore store,
            TipSeenStore told,
            SeenListings seen,
            Cases cases,
            Reporters reporters,
            CaseHistory history,
            Merging merging,
            Clock clock) {
        this.store = store;
        this.told = told;
        this.seen = seen;
        this.cases = cases;
        this.reporters = reporters;
        this.history = history;
        this.merging = merging;
        this.clock = clock;
    }

    /**
     * Accuses what was told, also what has gone since: then as it was.
     *
     * @param now the listings as the marketplace has them now, by their links; two links can lead to one
     */
    void open(Person by, Tip.ToSort tip, Map<String, Listing> now, Right right) {
        Map<String, Listing> before = told.of(tip.id());
        Map<String, Listing> known = new LinkedHashMap<>(before);
        known.putAll(now);
        if (known.isEmpty()) {
            throw new Refused("tip.refused.gone");
        }
        Map<String, Map<String, Listing>> bySeller = new TreeMap<>();
        known.values()
                .forEach(listing -> bySeller.computeIfAbsent(listing.sellerId(), id -> new LinkedHashMap<>())
                        .put(listing.id(), listing));
        merging.hold(bySeller.keySet());
        bySeller.values()
                .forEach(listings -> accuse(
                                by,
                                right,
                                List.copyOf(listings.values()),
                                before.values(),
                                tip.about().at())
                        .forEach(id -> {
                            reporters.filed(new Report(
                                    id, PUBLIC, Allegation.COUNTERFEIT.name(), List.copyOf(listings.keySet())));
                            take(by, tip, id);
                        }));
    }

    /** The cases in which the seller's listings are accused from now on. */
    private Set<CaseId> accuse(Person by, Right right, List<Listing> all, Collection<Listing> before, Instant at) {
        List<AccusedListing> pending = history.accused(
                right.owner(), right.id(), all.stream().map(Listing::id).toList());
        Set<CaseId> led =
                pending.stream().map(AccusedListing::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> known = pending.stream().map(AccusedListing::listingId).collect(Collectors.toSet());
        List<Listing> left =
                all.stream().filter(listing -> !known.contains(listing.id())).toList();
        if (!left.isEmpty()) {
            CaseId id = joined(right, left).orElseGet(() -> cases.open(by, newCase(right, left)));
            seen.keep(List.of(new SeenListings.Reported(id, asTold(left, before), at)));
            led.add(id);
        }
        return led;
    }

    private static List<Listing> asTold(List<Listing> accused, Collection<Listing> before) {
        Set<String> ids = accused.stream().map(Listing::id).collect(Collectors.toSet());
        return before.stream().filter(listing -> ids.contains(listing.id())).toList();
    }

    private void take(Person by, Tip.ToSort tip, CaseId id) {
        store.ledTo(tip.id(), id);
        cases.tell(new TipTaken(
                id,
                by.id(),
                clock.instant(),
                tip.id().value(),
                tip.about().content().what()));
    }

    private Optional<CaseId> joined(Right right, List<Listing> listings) {
        Optional<CaseId> open =
                merging.joinable(right.owner(), right.id(), listings.getFirst().sellerId());
        open.ifPresent(id -> cases.join(Person.SYSTEM, id, accused(listings), Allegation.COUNTERFEIT));
        return open;
    }

    private NewCase newCase(Right right, List<Listing> listings) {
        Listing first = listings.getFirst();
        return new NewCase(
                right.owner(),
                right.id(),
                right.kind().word(),
                first.sellerId(),
                first.sellerName(),
                Origin.PUBLIC,
                Allegation.COUNTERFEIT,
                null,
                null,
                first.category(),
                first.region(),
                accused(listings),
                merging.latest(right.owner(), right.id(), first.sellerId()));
    }

    private static List<CaseListing> accused(List<Listing> listings) {
        return listings.stream()
                .map(listing -> new CaseListing(
                        listing.id(), listing.title(), listing.url(), listing.price(), listing.picture()))
                .toList();
    }
}
