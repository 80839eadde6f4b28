package org.touchstone.reporter;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** An adjudicator found that the complaint had been made against better knowledge; the reporter reads why. */
public record ComplaintFoundFalse(CaseId caseId, PersonId by, Instant at, String reasons) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(reasons);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
