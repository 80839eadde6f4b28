package org.touchstone.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Audience;
import org.touchstone.cases.CaseEvent;
import org.touchstone.cases.TimelineKind;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** The reporter answered. */
public record ClarificationAnswered(
        CaseId caseId, PersonId by, @Nullable OrganisationId reporter, Instant at, String answer) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(answer);
    }

    @Override
    public Audience audience() {
        return Audience.REPORTER_APART;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MESSAGES;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.ofNullable(reporter);
    }
}
