package org.touchstone.tip;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Somebody from the public had told of the seller's listings; what they wrote can say who they are, so staff alone read it. */
public record TipTaken(CaseId caseId, PersonId by, Instant at, String tip, String what) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(tip, what);
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
