package org.touchstone.complaint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.cases.CaseListing;
import org.touchstone.evidence.ArrivedCopy;
import org.touchstone.marketplace.Listing;

/**
 * What was seen of listings of a case.
 *
 * @param now as the marketplace shows them, by identifier; those that it does not know are missing
 * @param copies of those that nobody had frozen yet
 */
record Sighting(Set<String> listings, Map<String, Listing> now, List<ArrivedCopy> copies) {

    List<CaseListing> missing(List<CaseListing> accused) {
        return accused.stream()
                .filter(one -> !listings.contains(one.listingId()))
                .toList();
    }

    /** Those that are unknown or no longer live. */
    List<String> gone(List<CaseListing> accused) {
        return accused.stream()
                .map(CaseListing::listingId)
                .filter(id -> !now.containsKey(id) || !now.get(id).live())
                .toList();
    }

    Sighting and(Sighting other) {
        Set<String> all = new HashSet<>(listings);
        all.addAll(other.listings);
        Map<String, Listing> shown = new HashMap<>(now);
        shown.putAll(other.now);
        return new Sighting(
                all,
                shown,
                Stream.concat(copies.stream(), other.copies.stream()).toList());
    }
}
