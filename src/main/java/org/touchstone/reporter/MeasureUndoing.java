package org.touchstone.reporter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.rules.RuleSets;

/** The reporter was right: a measure is gone as if it had never been, and so is what it rested on; nothing else. */
@Component
class MeasureUndoing {

    /** A record is looked at right after each finding. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final ReporterMeasureStore measures;
    private final ReporterStore reporters;
    private final ScoreStore scores;
    private final Reviews reviews;
    private final RecordNotices notices;
    private final RuleSets rules;
    private final Clock clock;

    MeasureUndoing(
            ReporterMeasureStore measures,
            ReporterStore reporters,
            ScoreStore scores,
            Reviews reviews,
            RecordNotices notices,
            RuleSets rules,
            Clock clock) {
        this.measures = measures;
        this.reporters = reporters;
        this.scores = scores;
        this.reviews = reviews;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param reporter held by whoever calls, {@code lifted} saved already */
    void undo(Reporter reporter, ReporterMeasure.Lifted lifted) {
        boolean suspended = suspends(lifted.decision());
        Reporter.Span left = left(reporter.number(), suspended);
        Reporter without =
                suspended ? reporter.with(reporter.warned(), left) : reporter.with(left, reporter.suspended());
        TrustRule rule = TrustRule.of(rules.of(rules.current()));
        Instant from = rule.earlier(lifted.basis().at());
        // a suspension covers what comes to light while it lasts, a warning what it was proposed for
        Instant until = suspended ? lifted.span().until() : lifted.basis().at();
        List<Instant> found = scores.foundFalse(reporter.number(), from, until);
        scores.clear(reporter.number(), from, until);
        Lane lane = lane(reporter, found, rule);
        reporters.save(without.in(lane));
        if (!lane.equals(reporter.lane())) {
            notices.lane(reporter, lane);
        }
    }

    /** The latest of the reporter's other measures of that kind, which stands. */
    private Reporter.@Nullable Span left(ReporterNumber number, boolean suspensions) {
        return measures.of(number).stream()
                .filter(ReporterMeasure.InForce.class::isInstance)
                .map(ReporterMeasure.InForce.class::cast)
                .filter(force -> suspends(force.decision()) == suspensions)
                .map(ReporterMeasure.InForce::span)
                .max(Comparator.comparing(Reporter.Span::until))
                .orElse(null);
    }

    /** Trust that was lost through these findings comes back, if nothing else on the record would have cost it. */
    private Lane lane(Reporter reporter, List<Instant> found, TrustRule rule) {
        if (!(reporter.lane() instanceof Lane.Lost lost)) {
            return reporter.lane();
        }
        return found.stream()
                .filter(at ->
                        Duration.between(rule.later(at), lost.until()).abs().compareTo(AT_ONCE) < 0)
                .findFirst()
                .filter(at -> rule.good(then(reporter.number(), at, rule)))
                .map(at -> again(reporter.number(), lost, rule))
                .orElse(lost);
    }

    /** The record of that day, without what was cleared. */
    private Figures then(ReporterNumber number, Instant at, TrustRule rule) {
        LocalDate day = at.atZone(Moment.ZONE).toLocalDate();
        return scores.record(number, day.minusMonths(rule.months()), day).total();
    }

    /** As the rules see today who was trusted all along; for what came since, trust is not lost a second time. */
    private Lane again(ReporterNumber number, Lane.Lost lost, TrustRule rule) {
        Instant now = clock.instant();
        Figures figures = scores.record(number, reviews.since()).total();
        Lane next = rule.next(new Lane.Trusted(now), figures, now);
        return next instanceof Lane.Lost ? lost : next;
    }

    private static boolean suspends(Decision decision) {
        return decision.chosen() instanceof Proposal.Suspend;
    }
}
