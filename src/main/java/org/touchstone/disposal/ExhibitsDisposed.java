package org.touchstone.disposal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Exhibits of the case were disposed of; their hashes and what happened to them stay. */
public record ExhibitsDisposed(CaseId caseId, PersonId by, Instant at, int exhibits, DisposalId disposal)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(exhibits), disposal.value());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.FILES;
    }

    /** How many there were tells the parties of exhibits that they may not see. */
    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
