package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.Measure;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An adjudicator decided the penalty. */
public record PenaltyDecided(CaseId caseId, PersonId by, Instant at, Severity severity, Set<Measure> measures)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(
                severity.textKey(),
                measures.stream().sorted().map(Measure::textKey).collect(Collectors.joining(",")));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
