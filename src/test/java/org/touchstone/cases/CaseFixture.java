package org.touchstone.cases;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;

/** Opens cases for tests: one of Northpeak against Sunny Outlet, each on a right of its own so that none joins another. */
@TestComponent
public class CaseFixture {

    private static final AtomicInteger next = new AtomicInteger();

    private final Cases cases;
    private final RuntimeService runtime;
    private final Life life;

    CaseFixture(Cases cases, RuntimeService runtime, Life life) {
        this.cases = cases;
        this.runtime = runtime;
        this.life = life;
    }

    public CaseId open() {
        return open("s1001", "33", 6_000_000);
    }

    /** @param amountMinor of its one listing, in fen */
    public CaseId open(String sellerId, String region, long amountMinor) {
        int number = next.incrementAndGet();
        var listing = new CaseListing(
                "T" + number, "Down jacket", "https://market.example/item/T" + number, Money.rmb(amountMinor), null);
        return cases.open(
                Cast.BRAND,
                new NewCase(
                        new OrganisationId("northpeak"),
                        "right-" + number,
                        "trademark",
                        sellerId,
                        "Sunny Outlet",
                        Origin.BRAND,
                        Allegation.COUNTERFEIT,
                        new OrganisationId("northpeak"),
                        Cast.BRAND.id(),
                        "apparel",
                        region,
                        List.of(listing),
                        Optional.empty()));
    }

    /** Opens a case and puts it before a call activity of {@code case.bpmn}, as if all before had happened. */
    public CaseId openAt(String activity) {
        return at(open(), activity);
    }

    public CaseId at(CaseId id, String activity) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey("case")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("verification")
                .startBeforeActivity(activity)
                .execute();
        life.goesOn(id.value());
        return id;
    }
}
