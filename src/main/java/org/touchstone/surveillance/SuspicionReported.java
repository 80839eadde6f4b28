package org.touchstone.surveillance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** A volunteer found a listing suspicious. */
public record SuspicionReported(
        CaseId caseId, PersonId by, Instant at, String watch, String listingId, Set<Suspicion> reasons)
        implements CaseEvent {

    @Override
    public List<String> arguments() {
        return List.of(
                listingId, reasons.stream().sorted().map(Suspicion::textKey).collect(Collectors.joining(",")));
    }
}
