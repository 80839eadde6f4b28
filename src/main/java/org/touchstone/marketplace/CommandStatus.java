package org.touchstone.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;

/** Where a command stands on its way to the marketplace. */
public record CommandStatus(
        String key,
        CaseId caseId,
        Command command,
        State state,
        int attempts,
        @Nullable String lastError,
        Instant orderedAt,
        Instant nextAttempt) {

    /** Waiting for its first attempt, done, failing but tried again, or stuck until an operator acts. */
    public enum State {
        WAITING,
        DONE,
        FAILING,
        STUCK
    }

    public String kind() {
        return command.getClass().getSimpleName();
    }
}
