package org.touchstone.reporter;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Warnings and suspensions: the rules propose, an adjudicator decides, a second person agrees to a suspension. */
@Service
@Transactional
public class ReporterMeasures {

    private final ReporterMeasureStore store;
    private final ReporterStore reporters;
    private final MeasureCards cards;
    private final MeasureEffects effects;
    private final CaseProcess process;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ReporterMeasures(
            ReporterMeasureStore store,
            ReporterStore reporters,
            MeasureCards cards,
            MeasureEffects effects,
            CaseProcess process,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.reporters = reporters;
        this.cards = cards;
        this.effects = effects;
        this.process = process;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Warns at once, or hands a suspension to the second person; never more than the rules propose. */
    public void decide(Person by, MeasureId id, Proposal chosen, String reasons) {
        ReporterMeasure.Decided decided = proposed(by, id).decide(chosen, reasons, by.id(), clock.instant());
        store.save(decided);
        cards.done(MeasureCards.WEIGH, id);
        act(by, "ReporterMeasureDecided", id);
        Reporter reporter = reporters.lock(decided.basis().reporter());
        if (decided.needsSecond()) {
            cards.approve(id, reporter);
        } else {
            effects.begin(reporter, again(decided));
        }
    }

    /** No measure: the reasons stay in the record, and only something new is weighed again. */
    public void dismiss(Person by, MeasureId id, String reasons) {
        store.save(proposed(by, id).dismiss(reasons, by.id(), clock.instant()));
        cards.done(MeasureCards.WEIGH, id);
        act(by, "ReporterMeasureDismissed", id);
    }

    /** The second of two persons agrees: from now on the reporter is suspended. */
    public void approve(Person by, MeasureId id) {
        ReporterMeasure.Decided decided = decided(by, id);
        effects.suspend(by, reporters.lock(decided.basis().reporter()), decided);
        cards.done(MeasureCards.APPROVE, id);
        act(by, "SuspensionApproved", id);
    }

    /** Gives it back to the adjudicators, saying what is wrong with it. */
    public void refuse(Person by, MeasureId id, String why) {
        ReporterMeasure.Proposed back = decided(by, id).refuse(by.id(), why);
        store.save(back);
        cards.done(MeasureCards.APPROVE, id);
        cards.weigh(id, reporters.lock(back.basis().reporter()));
        act(by, "SuspensionRefused", id);
    }

    /** For platform staff; the reporter reads what concerns them on their own record. */
    @Transactional(readOnly = true)
    public ReporterMeasure see(Person reader, MeasureId id) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
        return require(id);
    }

    private ReporterMeasure.Proposed proposed(Person by, MeasureId id) {
        by.must(Role.ADJUDICATOR);
        process.mayComplete(by, id.value(), MeasureCards.WEIGH);
        if (require(id) instanceof ReporterMeasure.Proposed proposed) {
            return proposed;
        }
        throw new NotYourTurn(id.value());
    }

    private ReporterMeasure.Decided decided(Person by, MeasureId id) {
        by.must(Role.APPROVER);
        process.mayComplete(by, id.value(), MeasureCards.APPROVE);
        if (require(id) instanceof ReporterMeasure.Decided decided) {
            return decided;
        }
        throw new NotYourTurn(id.value());
    }

    /** As it stands after it was saved, with its new version. */
    private ReporterMeasure.Decided again(ReporterMeasure.Decided saved) {
        return (ReporterMeasure.Decided) require(saved.id());
    }

    private ReporterMeasure require(MeasureId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    private void act(Person by, String verb, MeasureId id) {
        Instant now = clock.instant();
        publisher.publishEvent(new Act(now, by.id(), verb, id.value()));
    }
}
