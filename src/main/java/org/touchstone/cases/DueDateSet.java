package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/**
 * Staff set the date by which they mean to have done a step.
 *
 * @param agency whose officers they are; null at the platform
 */
public record DueDateSet(
        CaseId caseId,
        PersonId by,
        Instant at,
        String step,
        Instant due,
        @Nullable OrganisationId agency) implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of("models." + step, Moment.kept(due));
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DEADLINES;
    }

    @Override
    public Audience audience() {
        return agency == null ? Audience.STAFF : Audience.AGENCY;
    }

    @Override
    public Optional<OrganisationId> within() {
        return Optional.ofNullable(agency);
    }
}
