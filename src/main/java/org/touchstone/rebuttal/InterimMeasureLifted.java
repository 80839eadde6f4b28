package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The listings show again. */
public record InterimMeasureLifted(CaseId caseId, PersonId by, Instant at, int listings) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(listings));
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
