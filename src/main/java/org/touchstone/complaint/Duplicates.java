package org.touchstone.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.AccusedListing;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rules.RuleSets;

/** The same listing under the same right is accused once at a time: what is pending already, and what a complaint would do. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    private static final int SHOWN = 5;

    private final CaseHistory history;
    private final Cases cases;
    private final ListingLookup lookup;
    private final Rights rights;
    private final RuleSets rules;
    private final Clock clock;

    Duplicates(CaseHistory history, Cases cases, ListingLookup lookup, Rights rights, RuleSets rules, Clock clock) {
        this.history = history;
        this.cases = cases;
        this.lookup = lookup;
        this.rights = rights;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A listing that an open case accuses already.
     *
     * @param joins whether a complaint filed now would join that case; otherwise it is refused
     */
    public record Pending(String listingId, CaseId caseId, boolean joins) {}

    /** Which of these listings of the person's own right are pending; unknown ones and foreign rights are none. */
    public List<Pending> of(Person by, String rightId, List<String> listings) {
        by.must(Role.BRAND);
        Optional<Right> right = rights.inForce(by.organisation(), rightId, clock.instant());
        return right.map(known -> bySeller(listings).entrySet().stream()
                        .flatMap(seller -> pending(known, seller.getKey(), seller.getValue()).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The open case that a complaint joins: same right and seller, within the window, seller not yet told. */
    Optional<CaseId> joinable(Right right, String sellerId) {
        Duration window = Duration.ofDays(rules.of(rules.current()).number("mergingDays"));
        return cases.joinable(
                right.owner(), right.id(), sellerId, clock.instant().minus(window));
    }

    /** Refuses what is pending in a case that cannot be joined, and what adds nothing to the one that can. */
    void refuse(Right right, ListingLookup.Accused accused, ComplaintReason reason) {
        List<Pending> pending = pending(
                right,
                accused.sellerId(),
                accused.listings().stream().map(Listing::id).toList());
        Set<Pending> stuck = pending.stream().filter(one -> !one.joins()).collect(Collectors.toSet());
        if (!stuck.isEmpty()) {
            throw refused(stuck);
        }
        boolean nothingNew = pending.size() == accused.listings().size()
                && pending.stream().noneMatch(one -> graver(one.caseId(), reason));
        if (nothingNew) {
            throw refused(pending);
        }
    }

    private SortedMap<String, List<String>> bySeller(List<String> idsOrUrls) {
        List<String> asked = idsOrUrls.subList(0, Math.min(idsOrUrls.size(), NewComplaint.MOST_LISTINGS));
        SortedMap<String, List<String>> bySeller = new TreeMap<>();
        Set.copyOf(lookup.look(asked).values())
                .forEach(listing -> bySeller.computeIfAbsent(listing.sellerId(), id -> new ArrayList<>())
                        .add(listing.id()));
        return bySeller;
    }

    private List<Pending> pending(Right right, String sellerId, List<String> listings) {
        List<AccusedListing> known = history.accused(right.owner(), right.id(), listings);
        Optional<CaseId> joinable = known.isEmpty() ? Optional.empty() : joinable(right, sellerId);
        return known.stream()
                .map(one -> new Pending(
                        one.listingId(),
                        one.caseId(),
                        joinable.filter(one.caseId()::equals).isPresent()))
                .toList();
    }

    private boolean graver(CaseId id, ComplaintReason reason) {
        var before = cases.of(id).allegation();
        return before.with(reason.allegation()) != before;
    }

    private static Refused refused(Collection<Pending> pending) {
        return new Refused(
                "complaint.refused.duplicate",
                pending.size(),
                pending.stream()
                        .map(one -> one.listingId() + " (" + one.caseId() + ")")
                        .sorted()
                        .limit(SHOWN)
                        .collect(Collectors.joining(", ")));
    }
}
