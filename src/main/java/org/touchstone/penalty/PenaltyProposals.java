package org.touchstone.penalty;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Measure;
import org.touchstone.rules.Decision;
import org.touchstone.rules.DecisionTables;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** Works out what the rules propose: the points account, the ladder and the strikes, then the decision table. */
@Component
class PenaltyProposals {

    private static final String TABLE = "penalty";

    private final PenaltyStore store;
    private final PointsStore points;
    private final RuleSets rules;
    private final DecisionTables tables;
    private final Clock clock;

    PenaltyProposals(PenaltyStore store, PointsStore points, RuleSets rules, DecisionTables tables, Clock clock) {
        this.store = store;
        this.points = points;
        this.rules = rules;
        this.tables = tables;
        this.clock = clock;
    }

    /** What is proposed now for this severity; nothing is kept. */
    Proposal preview(CaseFile file, Severity severity) {
        Proposal basis = basis(file, severity);
        return with(basis, tables.evaluate(file.ruleSet(), TABLE, inputs(basis)));
    }

    /** The same, keeping which rules said so. */
    Proposal keep(CaseFile file, Severity severity) {
        Proposal basis = basis(file, severity);
        return with(basis, tables.decide(file.ruleSet(), TABLE, file.id().value(), inputs(basis)));
    }

    private Proposal basis(CaseFile file, Severity severity) {
        RuleSet set = rules.of(file.ruleSet());
        Violation violation = Violation.of(Objects.requireNonNull(file.ground(), "A penalty without a ground"));
        PointsAccount account = points.account(file.sellerId());
        Instant now = clock.instant();
        int before = account.total(now, set);
        int cost = account.cost(violation, file.openedAt(), set);
        int strikes =
                new Strikes(store.strikes(file.sellerId(), now)).with(violation).proven();
        int step = new Ladder(set.ladder()).newlyReached(before, before + cost);
        int full = set.points().getOrDefault(violation.ground(), 0);
        return new Proposal(violation, severity, before, cost, full, strikes, step, List.of());
    }

    private static Map<String, Object> inputs(Proposal basis) {
        return Map.of(
                "ground", basis.violation().ground(),
                "strikes", basis.strikes(),
                "points", basis.pointsAfter(),
                "severity", basis.severity().name(),
                "newStep", basis.newStep());
    }

    /** The table knows the full price of a violation; the account knows what of it is left to pay. */
    private static Proposal with(Proposal basis, Decision decision) {
        Map<Measure, ProposedMeasure> measures = new EnumMap<>(Measure.class);
        for (Decision.Hit hit : decision.hits()) {
            Measure measure = Measure.valueOf(hit.text("measure"));
            int amount = measure == Measure.POINTS ? basis.cost() : hit.number("amount");
            if (measure != Measure.POINTS || amount > 0) {
                measures.merge(
                        measure, new ProposedMeasure(measure, amount, List.of(hit.rule())), PenaltyProposals::both);
            }
        }
        return new Proposal(
                basis.violation(),
                basis.severity(),
                basis.pointsBefore(),
                basis.cost(),
                basis.fullCost(),
                basis.strikes(),
                basis.newStep(),
                new ArrayList<>(measures.values()));
    }

    private static ProposedMeasure both(ProposedMeasure one, ProposedMeasure other) {
        return new ProposedMeasure(
                one.measure(),
                Math.max(one.amount(), other.amount()),
                Stream.concat(one.rules().stream(), other.rules().stream()).toList());
    }
}
