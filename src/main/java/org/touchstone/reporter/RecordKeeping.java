package org.touchstone.reporter;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseOpened;
import org.touchstone.cases.CaseOverturned;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.cases.MeasuresImposed;
import org.touchstone.cases.Told;
import org.touchstone.common.CaseId;

/** Hears what becomes of cases and keeps the records by it, so that no room has to remember to tell. */
@Component
class RecordKeeping {

    private final Reporters reporters;
    private final Scoring scoring;
    private final Cases cases;

    RecordKeeping(Reporters reporters, Scoring scoring, Cases cases) {
        this.reporters = reporters;
        this.scoring = scoring;
        this.cases = cases;
    }

    /** In the same transaction: from its first moment a case stands on somebody's record. */
    @EventListener
    void hear(Told told) {
        List<CaseId> opened = told.events().stream()
                .filter(CaseOpened.class::isInstance)
                .map(CaseEvent::caseId)
                .toList();
        if (!opened.isEmpty()) {
            reporters.opened(cases.of(opened));
        }
    }

    /** Decided, whatever the offline part still brings. */
    @ApplicationModuleListener
    void hear(MeasuresImposed imposed) {
        scoring.score(cases.of(imposed.caseId()), (reporter, before) -> before.or(() -> Optional.of(Score.UPHELD)));
    }

    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        CaseFile file = cases.of(closed.caseId());
        Optional<ReporterNumber> main = scoring.main(file);
        scoring.score(
                file,
                (reporter, before) ->
                        Optional.of(Score.atTheEnd(closed.outcome(), main.equals(Optional.of(reporter)), before)));
    }

    @ApplicationModuleListener
    void hear(CaseOverturned overturned) {
        scoring.score(
                cases.of(overturned.caseId()),
                (reporter, before) -> before.filter(Score.UPHELD::equals).map(upheld -> Score.REBUTTED));
    }

    /** Called an error after the decision; whether an appeal had been won before makes no difference. */
    @ApplicationModuleListener
    void hear(ComplaintRetracted retracted) {
        scoring.score(
                cases.of(retracted.caseId()),
                (reporter, before) ->
                        before.filter(Score.KNOWINGLY_FALSE::equals).or(() -> Optional.of(Score.RETRACTED)));
    }
}
