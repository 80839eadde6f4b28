package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;

/** Opens a case against one seller of a complaint, or joins the one that is still open to it. */
@Component
class Accusations {

    private final ComplaintStore store;
    private final Screenings screenings;
    private final Cases cases;
    private final Reporters reporters;
    private final Duplicates duplicates;
    private final EvidenceVault evidence;
    private final Clock clock;

    Accusations(
            ComplaintStore store,
            Screenings screenings,
            Cases cases,
            Reporters reporters,
            Duplicates duplicates,
            EvidenceVault evidence,
            Clock clock) {
        this.store = store;
        this.screenings = screenings;
        this.cases = cases;
        this.reporters = reporters;
        this.duplicates = duplicates;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Refuses before anything is written, so that of a refused complaint nobody hears. */
    void mayRaise(NewComplaint complaint, Right right, List<ListingLookup.Accused> sellers) {
        sellers.forEach(accused -> duplicates.refuse(right, accused, complaint.reason()));
    }

    /** @param accused a seller who is locked, so that nobody else opens a case against them at the same moment */
    CaseId raise(Person by, ComplaintId id, NewComplaint complaint, Right right, ListingLookup.Accused accused) {
        Instant now = clock.instant();
        Optional<CaseId> joinable = duplicates.joinable(right, accused.sellerId());
        List<CaseListing> listings = accused.caseListings();
        CaseId caseId = joinable.orElseGet(() -> cases.open(by, newCase(by, complaint.reason(), right, accused)));
        store.insert(id, caseId, accused);
        reporters.filed(
                caseId, ReporterId.brand(by.organisation()), complaint.reason().name());
        if (complaint.draft() != null) {
            evidence.attach(complaint.draft(), caseId);
        }
        cases.tell(new ComplaintFiled(
                caseId, by.id(), now, id.value(), "complaint.reason." + complaint.reason(), listings.size()));
        if (!by.organisation().equals(right.owner())) {
            cases.grant(caseId, by.organisation(), Role.BRAND); // an agent sees what it filed, and nothing else
        }
        if (joinable.isPresent()) {
            cases.join(by, caseId, listings, complaint.reason().allegation());
            screenings.again(caseId);
        }
        return caseId;
    }

    private NewCase newCase(Person by, ComplaintReason reason, Right right, ListingLookup.Accused accused) {
        return new NewCase(
                right.owner(),
                right.id(),
                right.kind().word(),
                accused.sellerId(),
                accused.sellerName(),
                Origin.BRAND,
                reason.allegation(),
                by.organisation(),
                by.id(),
                accused.listings().getFirst().category(),
                accused.listings().getFirst().region(),
                accused.caseListings(),
                cases.latest(right.owner(), right.id(), accused.sellerId()));
    }
}
