package org.touchstone.rebuttal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.PersonId;

/**
 * One attempt of a seller to refute, with what was said to it, as its reader may see it.
 *
 * @param by the person who wrote it; null for readers who may not know
 */
public record Attempt(
        int number,
        Refutation refutation,
        @Nullable PersonId by,
        Instant at,
        @Nullable Answered answered,
        @Nullable Assessed assessed) {

    /** The reporter's answer. */
    public record Answered(Answer answer, @Nullable PersonId by, Instant at) {}

    /** The adjudicator's assessment. */
    public record Assessed(Assessment assessment, @Nullable PersonId by, Instant at) {}

    /** For the seller: the reporter's reasons, not who gave them nor what was meant for the platform alone. */
    Attempt forSeller() {
        Answered shown = answered == null
                ? null
                : new Answered(
                        new Answer(
                                answered.answer().position(), answered.answer().reasons(), ""),
                        null,
                        answered.at());
        return new Attempt(number, refutation, by, at, shown, unsigned(assessed));
    }

    /** For the brand: its own answer in full, no person of the seller or the platform. */
    Attempt forBrand() {
        return new Attempt(number, refutation, null, at, answered, unsigned(assessed));
    }

    /** For an agency that works on the case, or an agent that only joined it: what was said, no person of any side. */
    Attempt forAgency() {
        return forSeller().forBrand();
    }

    private static @Nullable Assessed unsigned(@Nullable Assessed assessed) {
        return assessed == null ? null : new Assessed(assessed.assessment(), null, assessed.at());
    }
}
