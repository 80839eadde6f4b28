package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseListing;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;

/** Finds on the marketplace what reporters paste: identifiers or addresses of listings. */
@Component
public class ListingLookup {

    private static final int LONGEST = 500;

    private final Marketplace marketplace;

    ListingLookup(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    /**
     * The listings of one seller among those complained of.
     *
     * @param remarks what is wrong with single ones, by their identifiers
     */
    record Accused(String sellerId, String sellerName, List<Listing> listings, Map<String, String> remarks) {

        List<CaseListing> caseListings() {
            return listings.stream()
                    .map(listing -> new CaseListing(
                            listing.id(), listing.title(), listing.url(), listing.price(), listing.picture()))
                    .toList();
        }
    }

    /**
     * What was found of a list of identifiers and addresses, each once, and what was not.
     *
     * @param duplicates what was written for a listing that is in the list already, by another address or its number
     */
    public record Found(List<Listing> listings, List<String> unknown, List<String> duplicates) {}

    /** A listing by identifier or address, as anyone sees it on the marketplace. */
    public Listing find(Person reader, String idOrUrl) {
        mustLook(reader);
        return Optional.ofNullable(look(List.of(idOrUrl)).get(idOrUrl))
                .orElseThrow(() -> new NotFound(shortened(idOrUrl)));
    }

    /** Several at once, at most 300. */
    public Found find(Person reader, List<String> idsOrUrls) {
        mustLook(reader);
        List<String> asked = idsOrUrls.subList(0, Math.min(idsOrUrls.size(), NewComplaint.MOST_LISTINGS));
        Map<String, Listing> looked = look(asked);
        Map<String, Listing> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> duplicates = new ArrayList<>();
        for (String one : asked) {
            Listing listing = looked.get(one);
            if (listing == null) {
                unknown.add(one);
            } else if (found.putIfAbsent(listing.id(), listing) != null) {
                duplicates.add(one);
            }
        }
        return new Found(List.copyOf(found.values()), unknown, duplicates);
    }

    /** What the marketplace knows of these, in one question, by what was asked for. */
    Map<String, Listing> look(Collection<String> idsOrUrls) {
        return marketplace.listings(
                idsOrUrls.stream().filter(ListingLookup::sensible).toList());
    }

    /** Sorted by seller, so that two complaints lock the same sellers in the same order; a listing named twice counts once. */
    static List<Accused> bySeller(NewComplaint complaint, Map<String, Listing> looked) {
        List<String> unknown = complaint.listings().stream()
                .filter(named -> !looked.containsKey(named))
                .map(ListingLookup::shortened)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(
                    "complaint.refused.unknownListings",
                    unknown.size(),
                    String.join(", ", unknown.subList(0, Math.min(5, unknown.size()))));
        }
        Map<String, Map<String, Listing>> bySeller = new TreeMap<>();
        Map<String, String> remarks = new TreeMap<>();
        for (String named : complaint.listings()) {
            Listing listing = looked.get(named);
            bySeller.computeIfAbsent(listing.sellerId(), id -> new LinkedHashMap<>())
                    .put(listing.id(), listing);
            remarks.merge(listing.id(), complaint.remark(named), ListingLookup::both);
        }
        return bySeller.entrySet().stream()
                .map(seller ->
                        accused(seller.getKey(), List.copyOf(seller.getValue().values()), remarks))
                .toList();
    }

    private static Accused accused(String sellerId, List<Listing> listings, Map<String, String> remarks) {
        return new Accused(sellerId, listings.getFirst().sellerName(), listings, remarks);
    }

    /** What two said of the same listing. */
    static String both(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : other.isEmpty() ? one : one + "; " + other;
    }

    private static void mustLook(Person reader) {
        reader.must(Role.BRAND, Role.VOLUNTEER, Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR);
    }

    private static boolean sensible(String idOrUrl) {
        return !idOrUrl.isBlank() && idOrUrl.length() <= LONGEST;
    }

    /** As much of what was written as a sentence bears. */
    public static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
