package org.touchstone.penalty;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.MarketplaceCommands;

/** Cases that have come to their penalty, each test on a seller of its own with real goods in the sandbox. */
@TestComponent
public class PenaltyFixture {

    private static final AtomicInteger nextSeller = new AtomicInteger(1100);
    private static final AtomicInteger nextRight = new AtomicInteger();

    private final Cases cases;
    private final CaseFixture fixture;
    private final Penalties penalties;
    private final Marketplace marketplace;
    private final MarketplaceCommands commands;
    private final Life life;

    PenaltyFixture(
            Cases cases,
            CaseFixture fixture,
            Penalties penalties,
            Marketplace marketplace,
            MarketplaceCommands commands,
            Life life) {
        this.cases = cases;
        this.fixture = fixture;
        this.penalties = penalties;
        this.marketplace = marketplace;
        this.commands = commands;
        this.life = life;
    }

    /** A seller of the sandbox that no other test touches. */
    public String seller() {
        return "s" + nextSeller.getAndIncrement();
    }

    /** A case on the first listings of the seller, proven and waiting for the adjudicator's decision. */
    public CaseId proven(String sellerId, String ground, int listings) {
        CaseId id = open(sellerId, listings);
        cases.ground(id, ground);
        cases.notified(id);
        return fixture.at(id, "penalty");
    }

    public CaseId proven(String sellerId) {
        return proven(sellerId, "counterfeit", 1);
    }

    private CaseId open(String sellerId, int listings) {
        String right = "penalty-right-" + nextRight.incrementAndGet();
        List<Listing> goods = marketplace.listingsOf(sellerId).subList(0, listings);
        var northpeak = new OrganisationId("northpeak");
        return cases.open(
                Cast.BRAND,
                new NewCase(
                        northpeak,
                        right,
                        "trademark",
                        sellerId,
                        goods.getFirst().sellerName(),
                        Origin.BRAND,
                        Allegation.COUNTERFEIT,
                        northpeak,
                        Cast.BRAND.id(),
                        "apparel",
                        "44",
                        goods.stream().map(PenaltyFixture::accused).toList(),
                        Optional.empty()));
    }

    /** Decides what the rules propose and has it approved when it is heavy. */
    public CaseId penalised(CaseId id) {
        Severity severity = Severity.MEDIUM;
        return penalised(id, severity, "", proposal(id, severity));
    }

    public CaseId penalised(CaseId id, Measure... measures) {
        var chosen = List.of(measures).stream().map(PenaltyFixture::chosen).toList();
        return penalised(id, Severity.HIGH, "So that this very measure is tried.", chosen);
    }

    /** Decides these measures, and no more. */
    public void decided(CaseId id, Measure... measures) {
        var chosen = List.of(measures).stream().map(PenaltyFixture::chosen).toList();
        String because = "So that this very measure is tried.";
        penalties.decide(
                Cast.ADJUDICATOR, id, new PenaltyDecision(chosen, Severity.HIGH, because, DecisionsTest.REASONS));
    }

    private CaseId penalised(CaseId id, Severity severity, String because, List<ChosenMeasure> measures) {
        var decision = new PenaltyDecision(measures, severity, because, DecisionsTest.REASONS);
        penalties.decide(Cast.ADJUDICATOR, id, decision);
        if (decision.heavy()) {
            penalties.approve(Cast.APPROVER, id);
        }
        life.goesOn(id.value());
        drain();
        return id;
    }

    public List<ChosenMeasure> proposal(CaseId id, Severity severity) {
        return penalties.proposal(Cast.ADJUDICATOR, id, severity).chosen();
    }

    /** Has the marketplace carry out what it was told. */
    public void drain() {
        while (commands.drain() > 0) {
            // batch after batch
        }
    }

    /** The seller's own account. */
    public Person personOf(CaseId id) {
        var organisation = cases.of(id).seller();
        return new Person(
                Cast.SELLER.id(), "Somebody", organisation, java.util.Set.of(Role.SELLER), java.util.Locale.ENGLISH);
    }

    private static ChosenMeasure chosen(Measure measure) {
        return new ChosenMeasure(measure, measure == Measure.POINTS ? 24 : measure == Measure.LIMIT_LISTINGS ? 14 : 0);
    }

    private static CaseListing accused(Listing listing) {
        return new CaseListing(listing.id(), listing.title(), listing.url(), listing.price(), listing.picture());
    }
}
