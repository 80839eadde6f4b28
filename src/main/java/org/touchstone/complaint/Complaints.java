package org.touchstone.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** Complaints of brands: one complaint opens or joins one case per seller it names. */
@Service
@Transactional
public class Complaints {

    private final ComplaintStore store;
    private final FiledStore shelf;
    private final ComplaintDrafts drafts;
    private final ListingLookup lookup;
    private final Accusations accusations;
    private final ComplaintWorkflow workflow;
    private final Cases cases;
    private final Reporters reporters;
    private final Rights rights;
    private final NumberStore numbers;
    private final Clock clock;

    Complaints(
            ComplaintStore store,
            FiledStore shelf,
            ComplaintDrafts drafts,
            ListingLookup lookup,
            Accusations accusations,
            ComplaintWorkflow workflow,
            Cases cases,
            Reporters reporters,
            Rights rights,
            NumberStore numbers,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.drafts = drafts;
        this.lookup = lookup;
        this.accusations = accusations;
        this.workflow = workflow;
        this.cases = cases;
        this.reporters = reporters;
        this.rights = rights;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Files a complaint on one right of the person's own brand, or of one they may act for; the draft it was written in is gone afterwards. */
    public Filed file(Person by, NewComplaint complaint) {
        return file(by, complaint, lookup.look(complaint.listings()));
    }

    /** @param looked what the marketplace knows of its listings, asked before for many complaints at once */
    Filed file(Person by, NewComplaint complaint, Map<String, Listing> looked) {
        by.must(Role.BRAND);
        reporters.mayReport(by);
        Right right = rights.rely(by.organisation(), complaint.rightId(), clock.instant());
        if (!complaint.reason().restsOn(right.kind())) {
            throw new Refused("complaint.refused.reason", right.name());
        }
        if (complaint.draft() != null) {
            drafts.own(by, complaint.draft());
        }
        List<ListingLookup.Accused> sellers = ListingLookup.bySeller(complaint, looked);
        store.lock(sellers.stream().map(ListingLookup.Accused::sellerId).toList());
        accusations.mayRaise(complaint, right, sellers);
        ComplaintId id = new ComplaintId(numbers.next("CP"));
        store.insert(id, by, complaint, clock.instant());
        List<CaseId> opened = workflow.together(() -> sellers.stream()
                .map(accused -> accusations.raise(by, id, complaint, right, accused))
                .toList());
        if (complaint.draft() != null) {
            drafts.filed(by, complaint.draft());
        }
        return new Filed(id, opened);
    }

    /** The brand's complaints, newest first, at most 200 a page. */
    @Transactional(readOnly = true)
    public List<Complaint> of(Person reader, @Nullable ComplaintId after, int limit) {
        reader.must(Role.BRAND);
        return shelf.of(reader.organisation(), after, Math.clamp(limit, 1, 200));
    }

    @Transactional(readOnly = true)
    public Complaint see(Person reader, ComplaintId id) {
        if (!reader.has(Role.BRAND) && !reader.hasAny(Role.CASE_STAFF)) {
            throw new Forbidden();
        }
        return shelf.find(id)
                .filter(complaint ->
                        reader.hasAny(Role.CASE_STAFF) || complaint.brand().equals(reader.organisation()))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** Where the brand's complaints stand that go by these numbers or references; at most 1,000 at once. */
    @Transactional(readOnly = true)
    public List<Complaint> standing(Person reader, List<String> numbersOrReferences) {
        reader.must(Role.BRAND);
        if (numbersOrReferences.isEmpty() || numbersOrReferences.size() > ManyComplaints.MOST) {
            throw new Refused("complaint.refused.batch", ManyComplaints.MOST, numbersOrReferences.size());
        }
        return shelf.of(reader.organisation(), numbersOrReferences);
    }

    /** The complaints a case is made of; what they say is the allegation, so the accused reads it too. */
    public List<Complaint> ofCase(Person reader, CaseId id) {
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
        return shelf.of(id);
    }

    /** What reporters said of single listings of the case, by their identifiers; part of the allegation. */
    public Map<String, String> remarks(Person reader, CaseId id) {
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
        return shelf.remarks(id);
    }

    /** The reporting brand withdraws, as long as nothing has been decided on the allegation. */
    public void takeBack(Person by, CaseId id, String reason) {
        by.must(Role.BRAND);
        CaseFile file = cases.see(by, id);
        TakingBack.check(file, by.organisation());
        if (store.isTakenBack(id)) {
            throw new Refused("complaint.refused.again", id.value());
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > Verdict.LONGEST_TEXT) {
            throw new Refused("complaint.refused.withdrawal", Verdict.LONGEST_TEXT);
        }
        store.takenBack(id, by, why, clock.instant());
        cases.tell(new ComplaintTakenBack(id, by.id(), clock.instant()));
        workflow.takenBack(id);
    }

    /** Whether this person could take the complaint of this case back now. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(Person by, CaseId id) {
        return by.has(Role.BRAND)
                && cases.sees(by, id)
                && TakingBack.possible(cases.of(id))
                && by.organisation().equals(cases.of(id).reporter())
                && !store.isTakenBack(id);
    }
}
