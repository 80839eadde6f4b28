package org.touchstone.appeal;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** The seller asked for a second look at the decision. */
public record AppealFiled(CaseId caseId, PersonId by, Instant at, AppealId appeal) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(appeal.value());
    }
}
