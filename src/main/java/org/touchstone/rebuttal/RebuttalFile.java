package org.touchstone.rebuttal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * The rebuttal of a case to be read, as its reader may see it.
 *
 * @param attempt the current attempt, of so many {@code attempts}
 * @param until when the seller's time runs out
 * @param answerBy when the reporter's time runs out; null while it is not their turn
 * @param outcome null while it is under way
 * @param interim whether the listings are hidden until the decision
 * @param history what was said so far, oldest first
 */
public record RebuttalFile(
        CaseId caseId,
        State state,
        int attempt,
        int attempts,
        Instant until,
        @Nullable Instant answerBy,
        @Nullable Outcome outcome,
        boolean interim,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Attempt> history) {

    /** Whose turn it is. */
    public enum State {
        AWAITING,
        ANSWERING,
        ASSESSING,
        REOPENING,
        ENDED
    }

    /** How many attempts are left after the current one. */
    public int left() {
        return attempts - attempt;
    }

    /** What was said to be missing at the attempt before; empty at the first. */
    public String missing() {
        return history.stream()
                .filter(said -> said.number() == attempt - 1 && said.assessed() != null)
                .map(said -> said.assessed().assessment().reasons())
                .findFirst()
                .orElse("");
    }

    /** @param besides whether the reader only joined the case that somebody else answers for */
    RebuttalFile redacted(Person reader, boolean besides) {
        if (reader.isSystem() || reader.hasAny(Role.CASE_STAFF)) {
            return this;
        }
        if (reader.has(Role.SELLER)) {
            return with(history.stream().map(Attempt::forSeller).toList());
        }
        if (reader.has(Role.BRAND) && !besides) {
            return with(history.stream().map(Attempt::forBrand).toList());
        }
        if (reader.has(Role.BRAND) || reader.has(Role.OFFICER) || reader.has(Role.SUPERVISOR)) {
            return with(history.stream().map(Attempt::forAgency).toList());
        }
        return with(List.of());
    }

    private RebuttalFile with(List<Attempt> said) {
        return new RebuttalFile(
                caseId, state, attempt, attempts, until, answerBy, outcome, interim, startedAt, endedAt, said);
    }
}
