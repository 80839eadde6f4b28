package org.touchstone.surveillance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Merging;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;

/** Makes cases of suspicious watches. */
@Component
class Findings {

    private final WatchStore store;
    private final Claims claims;
    private final Cases cases;
    private final Reporters reporters;
    private final EvidenceVault evidence;
    private final Merging merging;
    private final Clock clock;

    Findings(
            WatchStore store,
            Claims claims,
            Cases cases,
            Reporters reporters,
            EvidenceVault evidence,
            Merging merging,
            Clock clock) {
        this.store = store;
        this.claims = claims;
        this.cases = cases;
        this.reporters = reporters;
        this.evidence = evidence;
        this.merging = merging;
        this.clock = clock;
    }

    /** The right that the listing makes use of, if it is registered. */
    Optional<Right> claimed(Watch watch) {
        return claims.of(watch.listing());
    }

    /** The case that the finding led to; empty when the listing claims no registered right. */
    Optional<CaseId> take(Person by, Watch watch, Finding.Suspicious found) {
        return claimed(watch).map(right -> accuse(by, watch, found, right));
    }

    private CaseId accuse(Person by, Watch watch, Finding.Suspicious found, Right right) {
        Listing listing = watch.listing();
        merging.hold(Set.of(listing.sellerId()));
        Optional<CaseId> running = running(right, listing);
        CaseId id = running.orElseGet(() -> cases.open(by, newCase(by, watch, right)));
        store.ledTo(watch.id(), id);
        reporters.filed(
                new Report(id, ReporterId.volunteer(by.id()), Allegation.COUNTERFEIT.name(), List.of(listing.id())));
        evidence.attach(watch.id().value(), id);
        cases.tell(
                new SuspicionReported(id, by.id(), clock.instant(), watch.id().value(), listing.id(), found.reasons()));
        return id;
    }

    /** A case that accuses this very listing, or one that the listing can still join. */
    private Optional<CaseId> running(Right right, Listing listing) {
        Optional<CaseId> accused = merging.latest(right.owner(), right.id(), listing.sellerId())
                .filter(id -> !cases.hold(id).closed())
                .filter(id -> cases.listings(id).stream()
                        .anyMatch(one -> one.listingId().equals(listing.id())));
        return accused.or(() -> joined(right, listing));
    }

    private Optional<CaseId> joined(Right right, Listing listing) {
        Optional<CaseId> open = merging.joinable(right.owner(), right.id(), listing.sellerId());
        open.ifPresent(id -> cases.join(Person.SYSTEM, id, List.of(accused(listing)), Allegation.COUNTERFEIT));
        return open;
    }

    /** Whichever part of the round it was drawn for, nothing was bought yet: it is what a volunteer saw. */
    private NewCase newCase(Person by, Watch watch, Right right) {
        Listing listing = watch.listing();
        return new NewCase(
                right.owner(),
                right.id(),
                right.kind().word(),
                listing.sellerId(),
                listing.sellerName(),
                Origin.VOLUNTEER,
                Allegation.COUNTERFEIT,
                by.organisation(),
                by.id(),
                listing.category(),
                listing.region(),
                List.of(accused(listing)),
                merging.latest(right.owner(), right.id(), listing.sellerId()));
    }

    private static CaseListing accused(Listing listing) {
        return new CaseListing(listing.id(), listing.title(), listing.url(), listing.price(), listing.picture());
    }
}
