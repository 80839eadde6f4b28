package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Who had reported first stands by the case no more; from now on the next one is asked and answers. */
public record ReporterPassed(CaseId caseId, PersonId by, Instant at, Origin origin) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of("cases.origin." + origin);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }
}
