package org.touchstone.complaint;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseHistory;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Origin;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.reporter.Standing;
import org.touchstone.rules.Decision;
import org.touchstone.rules.DecisionTables;

/** Asks {@code triage.dmn} how risky a case is, which way it takes and how soon its turn comes. */
@Component
class Triages {

    private static final String TABLE = "triage";

    private final DecisionTables tables;
    private final CaseHistory history;
    private final Cases cases;

    Triages(DecisionTables tables, CaseHistory history, Cases cases) {
        this.tables = tables;
        this.history = history;
        this.cases = cases;
    }

    /** The rule that decided last. */
    Optional<Decision.Hit> of(CaseId id) {
        return tables.of(id.value()).stream()
                .filter(decision -> decision.table().equals(TABLE))
                .findFirst()
                .map(Decision::first);
    }

    /** @param reporter where the reporter stands; empty when nobody reported */
    void triage(CaseFile file, int listings, Optional<Standing> reporter) {
        Decision.Hit hit = tables.decide(
                        file.ruleSet(),
                        TABLE,
                        file.id().value(),
                        Map.of(
                                "reporterTrusted",
                                        reporter.filter(Standing.Trusted.class::isInstance)
                                                .isPresent(),
                                "reporterSuspended",
                                        reporter.filter(Standing.Suspended.class::isInstance)
                                                .isPresent(),
                                "sellerStrikes", history.strikes(file.sellerId()),
                                "listings", listings,
                                "amountMinor", file.amount().minor(),
                                "category", file.category(),
                                "kindOfRight", file.rightKind(),
                                "origin", word(file.origin())))
                .first();
        cases.triaged(file.id(), new Triage(risk(hit), route(hit), hit.number("priority")));
    }

    private static Triage.Risk risk(Decision.Hit hit) {
        return Triage.Risk.valueOf(hit.text("risk"));
    }

    private static Triage.Route route(Decision.Hit hit) {
        return switch (hit.text("route")) {
            case "fast" -> Triage.Route.FAST;
            case "purchaseFirst" -> Triage.Route.PURCHASE_FIRST;
            default -> Triage.Route.STANDARD;
        };
    }

    private static String word(Origin origin) {
        return origin == Origin.RANDOM_CHECK ? "randomCheck" : origin.name().toLowerCase();
    }
}
