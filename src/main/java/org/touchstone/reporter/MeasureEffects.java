package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.identity.Person;
import org.touchstone.rules.RuleSet;
import org.touchstone.rules.RuleSets;

/** What follows from a decision on a reporter: they are warned or suspended, and told why. */
@Component
class MeasureEffects {

    private final ReporterMeasureStore store;
    private final ReporterStore reporters;
    private final RecordNotices notices;
    private final RuleSets rules;
    private final Clock clock;

    MeasureEffects(
            ReporterMeasureStore store, ReporterStore reporters, RecordNotices notices, RuleSets rules, Clock clock) {
        this.store = store;
        this.reporters = reporters;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** A warning, remembered for as long as the rules say. */
    void begin(Reporter reporter, ReporterMeasure.Decided warning) {
        Instant now = clock.instant();
        RuleSet set = rules.of(rules.current());
        Instant until =
                now.atZone(set.zone()).plusMonths(set.number("warningMonths")).toInstant();
        var force = warning.alone(new Reporter.Span(now, until), set.deadline("appealOpen", now));
        reporters.save(reporter.with(force.span(), reporter.suspended()));
        tell(reporter, force);
    }

    void suspend(Person second, Reporter reporter, ReporterMeasure.Decided decided) {
        if (!(decided.decision().chosen() instanceof Proposal.Suspend suspension)) {
            throw new IllegalStateException("No suspension: " + decided.id());
        }
        Instant now = clock.instant();
        RuleSet set = rules.of(rules.current());
        var span = new Reporter.Span(now, Moment.fullMinute(now.plus(suspension.length())));
        var force = decided.approve(second.id(), span, set.deadline("appealOpen", now));
        reporters.save(reporter.with(reporter.warned(), span));
        tell(reporter, force);
    }

    private void tell(Reporter reporter, ReporterMeasure.InForce force) {
        store.save(force);
        notices.inForce(reporter, force);
    }
}
