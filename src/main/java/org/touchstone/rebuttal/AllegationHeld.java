package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The allegation held: what penalty rests its measures on. The ground is in the words of {@code penalty.dmn}. */
public record AllegationHeld(CaseId caseId, PersonId by, Instant at, Outcome outcome, String ground)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of("rebuttal.outcome." + outcome.name());
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
