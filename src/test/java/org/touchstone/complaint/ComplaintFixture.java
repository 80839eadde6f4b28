package org.touchstone.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Of the sandbox's sellers these are left to these tests; those that come after them are added. */
    private static final int FIRST_LEFT = 1060;

    private static final int LEFT = 40;
    private static final int FIRST_ADDED = 2001;
    private static final int ADDED = 300;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private static final AtomicInteger OWN = new AtomicInteger();

    private final Complaints complaints;
    private final Cases cases;
    private final Life life;
    private final JdbcClient jdbc;

    ComplaintFixture(Complaints complaints, Cases cases, Life life, JdbcClient jdbc) {
        this.complaints = complaints;
        this.cases = cases;
        this.life = life;
        this.jdbc = jdbc;
    }

    /** Numbered like the sandbox's own, with as few listings as tests need, so that few of them are drawn for inspection. */
    @EventListener(ApplicationReadyEvent.class)
    void addSellers() {
        int added = jdbc.sql("""
                        insert into sandbox_seller (id, store_name, region, identity_hash)
                        select 's' || n, 'Store s' || n, '44', 'hash-' || n from generate_series(?, ?) n
                        on conflict do nothing""").params(FIRST_ADDED, FIRST_ADDED + ADDED - 1).update();
        if (added == 0) {
            return; // by another context on the same database
        }
        jdbc.sql("""
                        insert into sandbox_listing (id, seller_id, title, price_minor, category, brand, description)
                        select 'L' || (100081 + (n - 1003) * 20 + k), 's' || n, 'Northpeak Glacier fleece, navy', 39900,
                            'outdoor_clothing', 'northpeak', 'Factory price, same workshop as the original. No returns.'
                        from generate_series(?, ?) n, generate_series(0, 3) k""").params(FIRST_ADDED, FIRST_ADDED + ADDED - 1).update();
        jdbc.sql("""
                        insert into sandbox_posting (reason, account, minor)
                        select 'opening', account, minor from generate_series(?, ?) n
                        cross join lateral (values ('deposit:s' || n, 1000000), ('outside', -1000000)) legs (account, minor)""").params(FIRST_ADDED, FIRST_ADDED + ADDED - 1).update();
    }

    /** The listings of a seller about whom nothing was heard yet; four at most. */
    public static List<String> freshListings(int many) {
        int taken = TAKEN.getAndIncrement();
        int seller = taken < LEFT ? FIRST_LEFT + taken : FIRST_ADDED + taken - LEFT;
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
