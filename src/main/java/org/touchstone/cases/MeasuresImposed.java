package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A penalty took effect; from this instant the seller's time to appeal runs. */
public record MeasuresImposed(CaseId caseId, PersonId by, Instant at, Set<Measure> measures) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return Measure.argument(measures);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
