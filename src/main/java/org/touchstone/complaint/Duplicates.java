package org.touchstone.complaint;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.AccusedListing;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Merging;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** The same listing under the same right is accused once at a time: what is pending already, and what a complaint would do. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    private final CaseHistory history;
    private final Cases cases;
    private final Merging merging;
    private final ListingLookup lookup;
    private final Rights rights;
    private final Clock clock;

    Duplicates(CaseHistory history, Cases cases, Merging merging, ListingLookup lookup, Rights rights, Clock clock) {
        this.history = history;
        this.cases = cases;
        this.merging = merging;
        this.lookup = lookup;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A listing that an open case accuses already.
     *
     * @param caseId null where it is nobody's business: an agent does not see the other cases of the owner
     * @param joins whether a complaint filed now would join that case; otherwise it is refused
     */
    public record Pending(String listingId, @Nullable CaseId caseId, boolean joins) {

        /** The listing, and its case for whoever may open it. */
        public String words() {
            return caseId == null ? listingId : listingId + " (" + caseId + ")";
        }
    }

    /**
     * Which of these listings are pending under a right of the person's own, or one that a letter of authorisation lets
     * them act on today; unknown listings and foreign rights are none.
     *
     * @param reason of the complaint to be filed; null if it is not known yet
     */
    public List<Pending> of(Person by, String rightId, List<String> listings, @Nullable ComplaintReason reason) {
        by.must(Role.BRAND);
        Optional<Right> right = rights.inForce(by.organisation(), rightId, clock.instant());
        return right.map(known -> pending(by, known, bySeller(listings), reason))
                .orElse(List.of());
    }

    private List<Pending> pending(
            Person by, Right right, SortedMap<String, List<String>> bySeller, @Nullable ComplaintReason reason) {
        List<AccusedListing> accused = history.accused(
                right.owner(),
                right.id(),
                bySeller.values().stream().flatMap(List::stream).toList());
        Pendings pendings = Pendings.of(
                accused, merging.wouldJoin(right.owner(), right.id(), bySeller.keySet()), hidden(by, right, accused));
        return bySeller.entrySet().stream()
                .flatMap(seller -> pendings.pending(seller.getKey(), seller.getValue(), reason).stream())
                .toList();
    }

    /** What this person's complaints on this right run into; what they join is held until the transaction ends. */
    Pendings pendings(Person by, Right right, Collection<ListingLookup.Accused> sellers) {
        List<AccusedListing> accused = history.accused(
                right.owner(),
                right.id(),
                sellers.stream()
                        .flatMap(seller -> seller.listings().stream())
                        .map(Listing::id)
                        .toList());
        List<String> ids = sellers.stream().map(ListingLookup.Accused::sellerId).toList();
        return Pendings.of(accused, merging.joinable(right.owner(), right.id(), ids), hidden(by, right, accused));
    }

    /** The owner of the right sees all its cases, so that only an agent's sight has to be asked for. */
    private Set<CaseId> hidden(Person by, Right right, List<AccusedListing> accused) {
        return by.organisation().equals(right.owner())
                ? Set.of()
                : accused.stream()
                        .map(AccusedListing::caseId)
                        .distinct()
                        .filter(id -> !cases.sees(by, id))
                        .collect(Collectors.toSet());
    }

    private SortedMap<String, List<String>> bySeller(List<String> idsOrUrls) {
        List<String> asked = idsOrUrls.subList(0, Math.min(idsOrUrls.size(), NewComplaint.MOST_LISTINGS));
        SortedMap<String, List<String>> bySeller = new TreeMap<>();
        Set.copyOf(lookup.look(asked).values())
                .forEach(listing -> bySeller.computeIfAbsent(listing.sellerId(), id -> new ArrayList<>())
                        .add(listing.id()));
        return bySeller;
    }
}
