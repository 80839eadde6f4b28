package org.touchstone.complaint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;

/** Complaints of brands: one complaint opens or joins one case per seller it names. */
@Service
@Transactional
public class Complaints {

    private final FiledStore shelf;
    private final ListingLookup lookup;
    private final ComplaintFiling filing;
    private final FilingNotices notices;
    private final Withdrawals withdrawals;
    private final Cases cases;
    private final TransactionTemplate transaction;

    Complaints(
            FiledStore shelf,
            ListingLookup lookup,
            ComplaintFiling filing,
            FilingNotices notices,
            Withdrawals withdrawals,
            Cases cases,
            PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.lookup = lookup;
        this.filing = filing;
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Files a complaint on one right of the person's own brand, or of one they may act for; the draft it was written in is gone afterwards. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Filed file(Person by, NewComplaint complaint) {
        by.must(Role.BRAND);
        Map<String, Listing> looked = lookup.look(complaint.listings()); // may take its time: outside the transaction
        return transaction.execute(status -> {
            Filed filed = filing.file(by, List.of(complaint), looked).getFirst().orRefused();
            notices.filed(by, complaint.rightId(), filed.id());
            return filed;
        });
    }

    /** The brand's complaints, newest first, at most 200 a page. */
    @Transactional(readOnly = true)
    public List<Complaint> of(Person reader, @Nullable ComplaintId after, int limit) {
        reader.must(Role.BRAND);
        return shelf.of(reader.organisation(), after, Math.clamp(limit, 1, 200));
    }

    /** One complaint, for who filed it, the owner of the right it is on, and platform staff. */
    @Transactional(readOnly = true)
    public Complaint see(Person reader, ComplaintId id) {
        if (!reader.has(Role.BRAND) && !reader.hasAny(Role.CASE_STAFF)) {
            throw new Forbidden();
        }
        return shelf.find(id)
                .filter(complaint -> reader.hasAny(Role.CASE_STAFF)
                        || complaint.brand().equals(reader.organisation())
                        || owns(reader, complaint))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** Each case that a complaint opened or joined is one of the owner of the right. */
    private boolean owns(Person reader, Complaint complaint) {
        return complaint.accused().stream()
                .findFirst()
                .map(accused -> cases.of(accused.caseId()))
                .filter(file -> file.brand().equals(reader.organisation()))
                .isPresent();
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

    /** The complaints a case is made of; what they say is the allegation, so the accused reads it too, but an agent its own alone. */
    public List<Complaint> ofCase(Person reader, CaseId id) {
        return shelf.of(id, onlyOf(reader, id));
    }

    /** What reporters said of single listings of the case, by their identifiers; part of the allegation. */
    public Map<String, String> remarks(Person reader, CaseId id) {
        return shelf.remarks(id, onlyOf(reader, id));
    }

    /** The one organisation whose words the reader reads in this case; null when they read everybody's. */
    private @Nullable OrganisationId onlyOf(Person reader, CaseId id) {
        if (!cases.sees(reader, id)) {
            throw new NotFound(id.value());
        }
        return cases.of(id).agent(reader) ? reader.organisation() : null;
    }

    /** A reporting brand withdraws, as long as nothing has been decided on the allegation. */
    public void takeBack(Person by, CaseId id, String reason) {
        by.must(Role.BRAND);
        withdrawals.takeBack(by, id, reason);
    }

    /** Whether this person could take their complaint in this case back now. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(Person by, CaseId id) {
        return withdrawals.possible(by, id);
    }
}
