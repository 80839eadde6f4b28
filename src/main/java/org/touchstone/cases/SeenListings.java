package org.touchstone.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.marketplace.Listing;

/** Listings as they were when they were reported, until screening has frozen them as evidence. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeenListings {

    private final SeenListingStore store;

    SeenListings(SeenListingStore store) {
        this.store = store;
    }

    /** A listing, and when it was so. */
    public record Seen(Instant at, Listing listing) {}

    /** Listings of one report that are accused in a case; who came first is not written over. */
    public record Reported(CaseId caseId, List<Listing> listings, Instant at) {}

    public void keep(List<Reported> reported) {
        store.insert(reported);
    }

    /** By the identifiers of the listings. */
    @Transactional(readOnly = true)
    public Map<String, Seen> of(CaseId id) {
        return store.of(id).stream()
                .collect(Collectors.toMap(seen -> seen.listing().id(), Function.identity()));
    }

    public void forget(CaseId id, Collection<String> listings) {
        store.delete(id, listings);
    }
}
