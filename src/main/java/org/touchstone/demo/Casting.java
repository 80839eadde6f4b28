package org.touchstone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.cases.AccusedListing;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.identity.Accounts;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;

/** Finds brand, right, seller and listings for each scene, and registers those who have no account of their own. */
@Component
class Casting {

    private static final String OUTDOOR = "Northpeak";
    private static final String WATCHES = "Lumière";
    private static final int FIRST_SELLER = 1003;
    private static final int SELLERS = 198;
    private static final int MOST_LISTINGS = 4;

    private final Marketplace marketplace;
    private final People people;
    private final Cases cases;
    private final CaseHistory history;

    Casting(Marketplace marketplace, People people, Cases cases, CaseHistory history) {
        this.cases = cases;
        this.history = history;
        this.marketplace = marketplace;
        this.people = people;
    }

    Plot plot(Script.Scene scene) {
        return plot(scene, sellerId(scene));
    }

    Plot plot(Script.Scene scene, String sellerId) {
        var chance = new Random(scene.seed());
        boolean watches = chance.nextInt(3) == 0;
        boolean mark = chance.nextInt(5) > 0;
        return new Plot(
                account(watches ? "brand2" : "brand"),
                rightOf(watches, mark),
                reason(watches, mark, chance),
                seller(sellerId),
                listings(sellerId, watches ? WATCHES : OUTDOOR, rightOf(watches, mark), chance),
                scene.seed());
    }

    /** Two listings of the store, accused by a brand on one of its marks. */
    Plot plot(Person brand, String rightId, ComplaintReason reason, String sellerId, long seed) {
        List<String> two = free(ofBrand(sellerId, rightId.startsWith("lumiere") ? WATCHES : OUTDOOR), rightId)
                .subList(0, 2);
        return new Plot(brand, rightId, reason, seller(sellerId), two, seed);
    }

    /** The parties of a case that volunteers brought up. */
    Plot plot(CaseFile file, long seed) {
        Person brand = account(file.brand().value().equals("lumiere") ? "brand2" : "brand");
        List<String> accused =
                cases.listings(file.id()).stream().map(CaseListing::listingId).toList();
        return new Plot(brand, file.rightId(), ComplaintReason.COUNTERFEIT, seller(file.sellerId()), accused, seed);
    }

    /** The one with the account, or one of two who help. */
    Person volunteer(Random chance) {
        List<Person> all = people.all(Role.VOLUNTEER);
        return all.get(chance.nextInt(all.size()));
    }

    /** Agencies without an account work too: each gets two officers; and the volunteers are more than one. */
    void extras() {
        helper("volunteer-2", "Li Na");
        helper("volunteer-3", "Zhao Lei");
        for (Organisation agency : people.organisations(Organisation.Kind.AGENCY)) {
            if (people.of(agency.id(), Role.OFFICER).isEmpty()) {
                officer(agency, 1, "Officer Qian");
                officer(agency, 2, "Officer Sun");
            }
        }
    }

    private void helper(String id, String name) {
        people.welcome(new Person(
                new PersonId(id),
                name,
                Troupe.VOLUNTEER.organisation(),
                Set.of(Role.VOLUNTEER),
                Locale.SIMPLIFIED_CHINESE));
    }

    private void officer(Organisation agency, int number, String name) {
        people.welcome(new Person(
                new PersonId(agency.id().value() + "-officer-" + number),
                name,
                agency.id(),
                Set.of(Role.OFFICER),
                Locale.SIMPLIFIED_CHINESE));
    }

    private static String sellerId(Script.Scene scene) {
        if (scene.kind().known()) {
            return scene.number() % 2 == 0 ? "s1001" : "s1002";
        }
        return "s" + (FIRST_SELLER + scene.number() * 67 % SELLERS);
    }

    private Person seller(String sellerId) {
        if (sellerId.equals("s1001") || sellerId.equals("s1002")) {
            return account(sellerId.equals("s1001") ? "seller" : "seller2");
        }
        String store = marketplace.seller(sellerId).orElseThrow().storeName();
        OrganisationId organisation = people.seller(sellerId, store);
        return people.welcome(new Person(
                new PersonId("owner-" + sellerId),
                "Owner of " + store,
                organisation,
                Set.of(Role.SELLER),
                Locale.ENGLISH));
    }

    private static String rightOf(boolean watches, boolean mark) {
        return watches ? (mark ? "lumiere-tm-1" : "lumiere-cr-1") : (mark ? "northpeak-tm-1" : "northpeak-pt-1");
    }

    private List<String> listings(String sellerId, String brand, String rightId, Random chance) {
        List<String> fitting = free(ofBrand(sellerId, brand), rightId);
        Collections.shuffle(fitting, chance);
        return fitting.subList(0, Math.min(fitting.size(), 1 + chance.nextInt(MOST_LISTINGS)));
    }

    /** Without those that an open case accuses already: they cannot be complained of a second time. */
    private List<String> free(List<String> listings, String rightId) {
        OrganisationId owner = new OrganisationId(rightId.substring(0, rightId.indexOf('-')));
        Set<String> accused = history.accused(owner, rightId, listings).stream()
                .map(AccusedListing::listingId)
                .collect(Collectors.toSet());
        return listings.stream()
                .filter(listing -> !accused.contains(listing))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> ofBrand(String sellerId, String brand) {
        return marketplace.listingsOf(sellerId).stream()
                .filter(listing -> listing.title().startsWith(brand))
                .map(Listing::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static ComplaintReason reason(boolean watches, boolean mark, Random chance) {
        if (mark) {
            return chance.nextInt(6) == 0 ? ComplaintReason.IMPROPER_USE : ComplaintReason.COUNTERFEIT;
        }
        return watches ? ComplaintReason.PIRACY : ComplaintReason.PATENT_INFRINGEMENT;
    }

    private static Person account(String id) {
        return Accounts.person(new PersonId(id));
    }
}
