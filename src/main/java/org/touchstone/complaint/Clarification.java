package org.touchstone.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question to the reporter and what came back. */
public record Clarification(
        int number,
        String question,
        Instant askedAt,
        Instant due,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
