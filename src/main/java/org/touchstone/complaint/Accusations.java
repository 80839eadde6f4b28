package org.touchstone.complaint;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Merging;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.cases.SeenListings;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.reporter.Report;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;

/** Opens a case against each seller whom complaints accuse, or joins the one that is still open to it. */
@Component
class Accusations {

    private final ComplaintStore store;
    private final SeenListings seen;
    private final Cases cases;
    private final Merging merging;
    private final Reporters reporters;

    Accusations(ComplaintStore store, SeenListings seen, Cases cases, Merging merging, Reporters reporters) {
        this.store = store;
        this.seen = seen;
        this.cases = cases;
        this.merging = merging;
        this.reporters = reporters;
    }

    /** One seller of a numbered complaint. */
    record Accusation(ComplaintId id, NewComplaint complaint, ListingLookup.Accused accused) {

        String sellerId() {
            return accused.sellerId();
        }
    }

    /** An accusation and the case it went to. */
    record Raised(Accusation accusation, CaseId caseId, boolean joined) {}

    /**
     * Raises accusations on one right, each against another seller; the results stand in the same order.
     *
     * @param accusations whose sellers are locked, so that nobody else opens a case against them at the same moment
     */
    List<Raised> raise(Person by, Right right, List<Accusation> accusations, Pendings pendings, Instant now) {
        List<Raised> raised = joinOrOpen(by, right, accusations, pendings);
        store.insert(raised);
        seen.keep(raised.stream()
                .map(one -> new SeenListings.Reported(
                        one.caseId(), one.accusation().accused().listings(), now))
                .toList());
        cases.tell(raised.stream().map(one -> filed(by, one, now)).toList());
        if (!by.organisation().equals(right.owner())) {
            // of what others filed in it an agent reads nothing: Complaints, Verifications, the vault and the timeline
            // see to that
            cases.grant(raised.stream().map(Raised::caseId).toList(), by.organisation(), Role.BRAND);
        }
        raised.stream().filter(Raised::joined).forEach(one -> join(by, one));
        reporters.filed(raised.stream().map(one -> report(by, one)).toList());
        return raised;
    }

    private static Report report(Person by, Raised raised) {
        Accusation accusation = raised.accusation();
        return new Report(
                raised.caseId(),
                ReporterId.brand(by.organisation()),
                accusation.complaint().reason().name(),
                accusation.accused().listings().stream().map(Listing::id).toList());
    }

    private List<Raised> joinOrOpen(Person by, Right right, List<Accusation> accusations, Pendings pendings) {
        List<Accusation> fresh = accusations.stream()
                .filter(one -> pendings.joinable(one.sellerId()).isEmpty())
                .toList();
        Map<String, CaseId> latest = merging.latest(
                right.owner(),
                right.id(),
                fresh.stream().map(Accusation::sellerId).toList());
        Iterator<CaseId> opened = cases.open(
                        by,
                        fresh.stream()
                                .map(one -> newCase(by, right, one, Optional.ofNullable(latest.get(one.sellerId()))))
                                .toList())
                .iterator();
        return accusations.stream()
                .map(one -> pendings.joinable(one.sellerId())
                        .map(joined -> new Raised(one, joined, true))
                        .orElseGet(() -> new Raised(one, opened.next(), false)))
                .toList();
    }

    private void join(Person by, Raised joined) {
        Accusation accusation = joined.accusation();
        cases.join(
                by,
                joined.caseId(),
                accusation.accused().caseListings(),
                accusation.complaint().reason().allegation());
    }

    private static ComplaintFiled filed(Person by, Raised raised, Instant now) {
        Accusation accusation = raised.accusation();
        return new ComplaintFiled(
                raised.caseId(),
                by.id(),
                by.organisation(),
                now,
                accusation.id().value(),
                "complaint.reason." + accusation.complaint().reason(),
                accusation.accused().listings().size());
    }

    private static NewCase newCase(Person by, Right right, Accusation accusation, Optional<CaseId> latest) {
        ListingLookup.Accused accused = accusation.accused();
        return new NewCase(
                right.owner(),
                right.id(),
                right.kind().word(),
                accused.sellerId(),
                accused.sellerName(),
                Origin.BRAND,
                accusation.complaint().reason().allegation(),
                by.organisation(),
                by.id(),
                accused.listings().getFirst().category(),
                accused.listings().getFirst().region(),
                accused.caseListings(),
                latest);
    }
}
