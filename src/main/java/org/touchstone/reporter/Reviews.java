package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;
import org.touchstone.common.NumberStore;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** Looks at a record with the rules in hand: by which lane complaints go, and whether somebody has to weigh a measure. */
@Component
@Transactional
class Reviews {

    private final ReporterStore store;
    private final ScoreStore scores;
    private final ReporterMeasureStore measures;
    private final MeasureCards cards;
    private final RecordNotices notices;
    private final NumberStore numbers;
    private final RuleSets rules;
    private final Clock clock;

    Reviews(
            ReporterStore store,
            ScoreStore scores,
            ReporterMeasureStore measures,
            MeasureCards cards,
            RecordNotices notices,
            NumberStore numbers,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.measures = measures;
        this.cards = cards;
        this.notices = notices;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    /** The first day of the window. */
    LocalDate since() {
        RuleSet set = rules.of(rules.current());
        return clock.instant().atZone(Moment.ZONE).toLocalDate().minusMonths(set.number("trustedMonths"));
    }

    void look(ReporterNumber number) {
        Reporter reporter = store.lock(number);
        RuleSet set = rules.of(rules.current());
        Instant now = clock.instant();
        Figures figures = scores.record(number, since()).total();
        Lane next = TrustRule.of(set).next(reporter.lane(), figures, now);
        if (!next.equals(reporter.lane())) {
            store.save(reporter.in(next));
            notices.lane(reporter, next);
        }
        if (figures.knowinglyFalse() > 0 && reporter.id().kind().answerable() && !measures.underWay(number)) {
            weigh(reporter, figures, set, now);
        }
    }

    /** Proposes a measure when something new was found false since somebody last weighed it. */
    private void weigh(Reporter reporter, Figures figures, RuleSet set, Instant now) {
        if (reporter.standing(now) instanceof Standing.Suspended) {
            store.weighed(reporter.number(), now); // what comes to light meanwhile is what they are suspended for
            return;
        }
        List<ScoredCase> found = scores.knowinglyFalse(
                reporter.number(), since().atStartOfDay(Moment.ZONE).toInstant());
        Instant weighed = store.weighedUntil(reporter.number());
        if (found.stream().noneMatch(one -> one.scoredAt().isAfter(weighed))) {
            return;
        }
        boolean warned = reporter.warned() != null && reporter.warned().at(now);
        boolean wentOn = warned
                && found.stream()
                        .anyMatch(one -> one.filedAt().isAfter(reporter.warned().from()));
        if (warned && !wentOn) {
            return; // what was filed before the warning is what they were warned for
        }
        Weighing weighing = new Weighing(
                figures.knowinglyFalse(),
                figures.decided(),
                gravest(found),
                wentOn ? Intention.PERSISTENT : Intention.KNOWING);
        Optional<Proposal> proposal = AbuseRule.of(set).weigh(weighing, reporter.suspended() != null);
        proposal.ifPresent(proposed -> propose(reporter, weighing, proposed, now));
    }

    private void propose(Reporter reporter, Weighing weighing, Proposal proposed, Instant now) {
        var basis = new ReporterMeasure.Basis(
                new MeasureId(numbers.next("RM")), reporter.number(), weighing, proposed, now, 0);
        measures.insert(new ReporterMeasure.Proposed(basis, ""));
        store.weighed(reporter.number(), now);
        cards.weigh(basis.id(), reporter);
    }

    private static Gravity gravest(List<ScoredCase> found) {
        return found.stream()
                .map(ScoredCase::gravity)
                .max(Comparator.naturalOrder())
                .orElse(Gravity.SLIGHT);
    }
}
