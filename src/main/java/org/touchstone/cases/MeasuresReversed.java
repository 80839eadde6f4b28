package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** These measures shall not stand: whoever imposed them undoes them. Undoing twice changes nothing. */
public record MeasuresReversed(CaseId caseId, PersonId by, Instant at, Set<Measure> measures) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return Measure.argument(measures);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
