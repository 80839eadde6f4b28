package org.touchstone.purchase;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A test purchase ended, with or without a finding. */
public record PurchaseConcluded(CaseId caseId, PersonId by, Instant at, String purchase, Ending ending)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(purchase, "purchase.ending." + ending.name());
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OUTCOMES;
    }
}
