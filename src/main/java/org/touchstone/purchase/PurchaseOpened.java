package org.touchstone.purchase;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A test purchase was asked for. */
public record PurchaseOpened(CaseId caseId, PersonId by, Instant at, String purchase) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(purchase);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
