package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Intake asked the reporter a question; without an answer the complaint lapses. */
public record ClarificationAsked(CaseId caseId, PersonId by, Instant at, String question) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(question);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MESSAGES;
    }
}
