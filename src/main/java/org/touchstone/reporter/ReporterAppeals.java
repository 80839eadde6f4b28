package org.touchstone.reporter;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** A reporter asks for a second look at a warning or suspension; somebody who had no part in it decides. */
@Service
@Transactional
public class ReporterAppeals {

    private final ReporterMeasureStore store;
    private final ReporterStore reporters;
    private final MeasureCards cards;
    private final MeasureUndoing undoing;
    private final RecordNotices notices;
    private final CaseProcess process;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ReporterAppeals(
            ReporterMeasureStore store,
            ReporterStore reporters,
            MeasureCards cards,
            MeasureUndoing undoing,
            RecordNotices notices,
            CaseProcess process,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.reporters = reporters;
        this.cards = cards;
        this.undoing = undoing;
        this.notices = notices;
        this.process = process;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Once per measure, within the time; another reporter's measure does not exist for this person. */
    public void file(Person by, MeasureId id, String grounds) {
        by.must(Role.BRAND, Role.VOLUNTEER);
        ReporterMeasure.InForce force = inForce(id);
        Reporter reporter = reporters.lock(force.basis().reporter());
        if (!ReporterId.of(by).filter(reporter.id()::equals).isPresent()) {
            throw new NotFound(id.value());
        }
        store.save(force.appeal(grounds, by.id(), clock.instant()));
        cards.appeal(id, reporter);
        act(by, "ReporterAppealed", id);
    }

    /** @param upheld whether the measure stands; the reporter reads the reasons */
    public void decide(Person by, MeasureId id, boolean upheld, String reasons) {
        by.must(Role.ADJUDICATOR);
        process.mayComplete(by, id.value(), MeasureCards.APPEAL);
        ReporterMeasure.InForce force = inForce(id);
        Reporter reporter = reporters.lock(force.basis().reporter());
        ReporterMeasure decided = force.decideAppeal(upheld, reasons, by.id(), clock.instant());
        store.save(decided);
        if (decided instanceof ReporterMeasure.Lifted lifted) {
            undoing.undo(reporter, lifted);
        }
        cards.done(MeasureCards.APPEAL, id);
        notices.appealDecided(reporter, id, upheld);
        act(by, "ReporterAppealDecided", id);
    }

    private ReporterMeasure.InForce inForce(MeasureId id) {
        ReporterMeasure measure = store.find(id).orElseThrow(() -> new NotFound(id.value()));
        if (measure instanceof ReporterMeasure.InForce force) {
            return force;
        }
        if (measure instanceof ReporterMeasure.Lifted) {
            throw new NotYourTurn(id.value());
        }
        throw new NotFound(id.value()); // a proposal is nothing that its reporter knows of
    }

    private void act(Person by, String verb, MeasureId id) {
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, id.value()));
    }
}
