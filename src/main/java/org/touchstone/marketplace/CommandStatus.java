package org.touchstone.marketplace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;

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

    /** Why the last attempt failed, in the reader's language where the marketplace's answer is a known one. */
    public Optional<String> lastAnswer(Locale locale) {
        return Optional.ofNullable(lastError).map(error -> Texts.argument(locale, error));
    }

    public String kind() {
        return command.getClass().getSimpleName();
    }
}
