package org.touchstone.rebuttal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxRow;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;

/** Cases whose seller is heard: reported by Northpeak, or found by the platform itself. */
@TestComponent
public class RebuttalFixture {

    private static final AtomicInteger next = new AtomicInteger();

    private final CaseFixture fixture;
    private final Cases cases;
    private final Rebuttals rebuttals;
    private final Inbox inbox;

    RebuttalFixture(CaseFixture fixture, Cases cases, Rebuttals rebuttals, Inbox inbox) {
        this.fixture = fixture;
        this.cases = cases;
        this.rebuttals = rebuttals;
        this.inbox = inbox;
    }

    public static Refutation refutation() {
        return new Refutation(
                "We buy these jackets from the authorised distributor in Hangzhou.",
                Set.of(Ground.AUTHORISED_SUPPLY, Ground.GENUINE_GOODS),
                List.of());
    }

    public static Assessment assessment(Assessment.Verdict verdict) {
        return new Assessment(verdict, "The invoice covers another model than the one on offer.");
    }

    public CaseId ofBrand() {
        return fixture.openAt("rebuttal");
    }

    public CaseId ofPlatform() {
        return fixture.at(open(Origin.RANDOM_CHECK), "rebuttal");
    }

    public CaseId ofHighRisk() {
        CaseId id = open(Origin.RANDOM_CHECK);
        cases.triaged(id, new Triage(Triage.Risk.HIGH, Triage.Route.STANDARD, 90));
        return fixture.at(id, "rebuttal");
    }

    public CaseId contested() {
        CaseId id = ofBrand();
        rebuttals.refute(Cast.SELLER, id, refutation());
        rebuttals.answer(
                Cast.BRAND,
                id,
                new Answer(
                        Answer.Position.CONTEST,
                        "We have never supplied this distributor.",
                        "Bella saw the hologram: it is printed."));
        return id;
    }

    public CaseId open(Origin origin) {
        int number = next.incrementAndGet();
        var listing = new CaseListing(
                "R" + number, "Down jacket", "https://market.example/item/R" + number, Money.rmb(60_000), null);
        return cases.open(
                Cast.INVESTIGATOR,
                new NewCase(
                        new OrganisationId("northpeak"),
                        "rebutted-right-" + number,
                        "trademark",
                        "s1001",
                        "Sunny Outlet",
                        origin,
                        Allegation.COUNTERFEIT,
                        null,
                        null,
                        "apparel",
                        "33",
                        List.of(listing),
                        Optional.empty()));
    }

    public InboxRow row(Person reader, CaseId id, String step) {
        return inbox.open(reader, id.value(), step).orElseThrow();
    }

    public List<String> timeline(CaseId id) {
        return cases.timeline(Cast.MANAGER, id).stream()
                .map(TimelineEntry::textKey)
                .toList();
    }
}
