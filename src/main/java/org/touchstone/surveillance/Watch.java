package org.touchstone.surveillance;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.marketplace.Listing;

/**
 * A listing to be looked at, as it was when it was drawn.
 *
 * @param due the end of its round
 * @param caseId the case its finding led to, null while there is none
 * @param upheld what became of that case, null while it is open or was taken back
 */
public record Watch(
        WatchId id,
        RoundId round,
        Part part,
        Listing listing,
        Instant due,
        WatchState state,
        Set<Suspicion> reasons,
        String note,
        @Nullable CaseId caseId,
        @Nullable Boolean upheld,
        @Nullable PersonId reportedBy,
        @Nullable Instant reportedAt) {}
