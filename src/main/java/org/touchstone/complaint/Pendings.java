package org.touchstone.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.AccusedListing;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.marketplace.Listing;

/**
 * What complaints on one right run into.
 *
 * @param accused listings that open cases accuse already, by their identifiers
 * @param joinable the cases that a complaint joins, by seller
 * @param hidden the cases whose numbers are not told, as whoever complains may not open them
 */
record Pendings(Map<String, List<AccusedListing>> accused, Map<String, CaseId> joinable, Set<CaseId> hidden) {

    private static final int SHOWN = 5;

    static Pendings of(List<AccusedListing> accused, Map<String, CaseId> joinable, Set<CaseId> hidden) {
        return new Pendings(
                accused.stream().collect(Collectors.groupingBy(AccusedListing::listingId)), joinable, hidden);
    }

    Optional<CaseId> joinable(String sellerId) {
        return Optional.ofNullable(joinable.get(sellerId));
    }

    /**
     * Those of one seller's listings that are pending.
     *
     * @param reason null if it is not known yet; it may turn out then that the complaint adds nothing
     */
    List<Duplicates.Pending> pending(String sellerId, List<String> listings, @Nullable ComplaintReason reason) {
        List<AccusedListing> pending = accusing(listings);
        boolean adds = reason == null || adds(pending, listings.size(), reason);
        return pending.stream()
                .map(one -> told(one, adds && joins(sellerId, one)))
                .toList();
    }

    /** Refuses what is pending in a case that cannot be joined, and what adds nothing to the one that can. */
    void refuse(ListingLookup.Accused seller, ComplaintReason reason) {
        List<AccusedListing> pending =
                accusing(seller.listings().stream().map(Listing::id).toList());
        List<AccusedListing> stuck =
                pending.stream().filter(one -> !joins(seller.sellerId(), one)).toList();
        if (!stuck.isEmpty()) {
            throw refused(stuck);
        }
        if (!adds(pending, seller.listings().size(), reason)) {
            throw refused(pending);
        }
    }

    /** A listing that nobody accuses yet, or a graver reason for one that is accused. */
    private static boolean adds(List<AccusedListing> pending, int listings, ComplaintReason reason) {
        return pending.size() < listings
                || pending.stream().anyMatch(one -> one.allegation().with(reason.allegation()) != one.allegation());
    }

    private List<AccusedListing> accusing(List<String> listings) {
        return listings.stream()
                .flatMap(listing -> accused.getOrDefault(listing, List.of()).stream())
                .toList();
    }

    private boolean joins(String sellerId, AccusedListing one) {
        return one.caseId().equals(joinable.get(sellerId));
    }

    private Duplicates.Pending told(AccusedListing one, boolean joins) {
        return new Duplicates.Pending(one.listingId(), hidden.contains(one.caseId()) ? null : one.caseId(), joins);
    }

    private Refused refused(Collection<AccusedListing> pending) {
        return new Refused(
                "complaint.refused.duplicate",
                pending.stream().map(AccusedListing::listingId).distinct().count(),
                pending.stream()
                        .map(one -> told(one, false).words())
                        .sorted()
                        .limit(SHOWN)
                        .collect(Collectors.joining(", ")));
    }
}
