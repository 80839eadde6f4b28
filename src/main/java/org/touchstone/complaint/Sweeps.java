package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NumberStore;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.Reporter;
import org.touchstone.reporter.ReporterNumber;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Standing;

/** Sets aside all that a suspended reporter has pending; it runs by itself and tells at its end what came of it. */
@Service
@Transactional
public class Sweeps {

    private static final int LEAST_EXPLANATION = 20;

    private final SweepStore store;
    private final Reporters reporters;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Sweeps(
            SweepStore store,
            Reporters reporters,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.reporters = reporters;
        this.numbers = numbers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param explanation 20 to 2,000 characters; the reporter reads it in every case */
    public SweepId begin(Person by, ReporterNumber number, String explanation) {
        by.must(Role.ADJUDICATOR);
        Reporter reporter = reporters.reporter(number);
        Instant now = clock.instant();
        if (!(reporter.standing(now) instanceof Standing.Suspended)) {
            throw new Refused("complaint.refused.notSuspended", number.value());
        }
        String why = PlainText.sized(explanation, LEAST_EXPLANATION, Verdict.LONGEST_TEXT, "complaint.refused.sweep");
        var sweep = new Sweep(new SweepId(numbers.next("SW")), number, by.id(), why, now, null, 0, 0, 0);
        if (!store.begin(sweep)) {
            throw new Refused("complaint.refused.sweeping", number.value());
        }
        publisher.publishEvent(new Act(now, by.id(), "SweepBegun", sweep.id().value()));
        publisher.publishEvent(new SweepBegun(sweep.id()));
        return sweep.id();
    }

    /** The latest sweep of a reporter, for platform staff. */
    @Transactional(readOnly = true)
    public Optional<Sweep> latest(Person reader, ReporterNumber number) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
        return store.latest(number);
    }
}
