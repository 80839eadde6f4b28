package org.touchstone.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.identity.Person;

/** Complaints for tests, each against a seller of its own so that no two tests meet. */
@TestComponent
public class ComplaintFixture {

    /** The sandbox's sellers from s1060 on, with twenty listings each, are left to these tests. */
    private static final AtomicInteger SELLER = new AtomicInteger(1060);

    private static final AtomicInteger OWN = new AtomicInteger();

    private final Complaints complaints;
    private final Cases cases;
    private final Life life;

    ComplaintFixture(Complaints complaints, Cases cases, Life life) {
        this.complaints = complaints;
        this.cases = cases;
        this.life = life;
    }

    /** The listings of a seller about whom nothing was heard yet. */
    public static List<String> freshListings(int many) {
        int seller = SELLER.getAndIncrement();
        return IntStream.range(0, many)
                .mapToObj(number -> "L%d".formatted(100081 + (seller - 1003) * 20 + number))
                .toList();
    }

    public static NewComplaint about(List<String> listings) {
        return about(ComplaintReason.COUNTERFEIT, listings);
    }

    public static NewComplaint about(ComplaintReason reason, List<String> listings) {
        return new NewComplaint(
                "northpeak-tm-1", listings, reason, "The logo is upside down.", factsOf(reason), null, null, true);
    }

    /** A complaint that the brand's own system knows by a reference. */
    public static NewComplaint about(List<String> listings, String reference) {
        return new NewComplaint(
                "northpeak-tm-1",
                listings,
                ComplaintReason.COUNTERFEIT,
                "The logo is upside down.",
                Particulars.NONE,
                reference,
                null,
                true);
    }

    private static Particulars factsOf(ComplaintReason reason) {
        return reason == ComplaintReason.IMPROPER_USE
                ? new Particulars(Map.of(ComplaintFact.WHERE_THE_MARK_APPEARS, "In the title"), Map.of())
                : Particulars.NONE;
    }

    /** A case of the brand's own, screened and waiting for intake. */
    public CaseId screened() {
        CaseId id = complaints.file(Cast.BRAND, about(freshListings(1))).cases().getFirst();
        life.goesOn(id.value());
        return id;
    }

    /** A screened case against a seller with an account: on one of its listings that no other test names. */
    public CaseId screenedAgainst(String sellerId) {
        CaseId id = complaints
                .file(Cast.BRAND, about(listingsOf(sellerId, 1)))
                .cases()
                .getFirst();
        life.goesOn(id.value());
        return id;
    }

    /** Listings of a seller with an account that no other test names. */
    public static List<String> listingsOf(String sellerId, int many) {
        int first = sellerId.equals("s1001") ? 100001 : 100041;
        return Stream.generate(() -> "L%d".formatted(first + 20 + OWN.getAndIncrement()))
                .limit(many)
                .toList();
    }

    /** A volunteer's finding as surveillance opens it, screened. */
    public CaseId found(Person volunteer, Origin origin) {
        String listing = freshListings(1).getFirst();
        String seller = "s%d".formatted(1003 + (Integer.parseInt(listing.substring(1)) - 100081) / 20);
        CaseId id = cases.open(
                volunteer,
                new NewCase(
                        Cast.BRAND.organisation(),
                        "northpeak-tm-1",
                        "trademark",
                        seller,
                        "Store " + seller,
                        origin,
                        Allegation.COUNTERFEIT,
                        volunteer.organisation(),
                        origin == Origin.VOLUNTEER ? volunteer.id() : null,
                        "sports_leisure",
                        "3301",
                        List.of(new CaseListing(
                                listing, "Tent", "https://market.example/item/" + listing, Money.rmb(29900), null)),
                        Optional.empty()));
        life.goesOn(id.value());
        return id;
    }
}
