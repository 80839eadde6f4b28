package org.touchstone.appeal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Somebody new to the case decided the appeal. */
public record AppealDecided(CaseId caseId, PersonId by, Instant at, AppealId appeal, AppealOutcome outcome)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(appeal.value(), outcome.textKey());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
