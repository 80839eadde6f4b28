package org.touchstone.complaint;

import java.util.ArrayList;
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

    /** The listings of one seller among those complained of. */
    record Accused(String sellerId, String sellerName, List<Listing> listings) {

        List<CaseListing> caseListings() {
            return listings.stream()
                    .map(listing -> new CaseListing(
                            listing.id(), listing.title(), listing.url(), listing.price(), listing.picture()))
                    .toList();
        }
    }

    /** What was found of a list of identifiers and addresses, each once, and what was not. */
    public record Found(List<Listing> listings, List<String> unknown) {}

    /** A listing by identifier or address, as anyone sees it on the marketplace. */
    public Listing find(Person reader, String idOrUrl) {
        reader.must(Role.BRAND, Role.VOLUNTEER, Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR);
        return look(idOrUrl).orElseThrow(() -> new NotFound(shortened(idOrUrl)));
    }

    /** Several at once, at most 300. */
    public Found find(Person reader, List<String> idsOrUrls) {
        reader.must(Role.BRAND, Role.VOLUNTEER, Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR);
        return look(idsOrUrls.subList(0, Math.min(idsOrUrls.size(), NewComplaint.MOST_LISTINGS)));
    }

    /** Sorted by seller, so that two complaints lock the same sellers in the same order; a listing named twice counts once. */
    List<Accused> bySeller(List<String> idsOrUrls) {
        Found found = look(idsOrUrls);
        if (!found.unknown().isEmpty()) {
            List<String> unknown = found.unknown();
            throw new Refused(
                    "complaint.refused.unknownListings",
                    unknown.size(),
                    String.join(", ", unknown.subList(0, Math.min(5, unknown.size()))));
        }
        Map<String, List<Listing>> bySeller = new TreeMap<>();
        found.listings()
                .forEach(listing -> bySeller.computeIfAbsent(listing.sellerId(), id -> new ArrayList<>())
                        .add(listing));
        return bySeller.entrySet().stream()
                .map(seller -> new Accused(
                        seller.getKey(), seller.getValue().getFirst().sellerName(), seller.getValue()))
                .toList();
    }

    private Found look(List<String> idsOrUrls) {
        Map<String, Listing> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String idOrUrl : idsOrUrls) {
            look(idOrUrl)
                    .ifPresentOrElse(
                            listing -> found.put(listing.id(), listing), () -> unknown.add(shortened(idOrUrl)));
        }
        return new Found(List.copyOf(found.values()), unknown);
    }

    private Optional<Listing> look(String idOrUrl) {
        String wanted = idOrUrl.strip();
        return wanted.isEmpty() || wanted.length() > LONGEST ? Optional.empty() : marketplace.listing(wanted);
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
