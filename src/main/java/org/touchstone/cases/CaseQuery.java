package org.touchstone.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PlainText;

/**
 * Which cases to list, newest first.
 *
 * @param text part of a case number, or of a brand's or seller's name; at most 100 characters
 * @param after the last case of the page before, null for the first page
 */
public record CaseQuery(
        @Nullable CaseStage stage,
        @Nullable CaseOutcome outcome,
        String text,
        @Nullable Instant openedFrom,
        @Nullable Instant openedUntil,
        @Nullable CaseId after,
        int limit) {

    public CaseQuery {
        text = PlainText.cleaned(text.length() > 100 ? text.substring(0, 100) : text);
        limit = Math.clamp(limit, 1, 200);
    }

    public static CaseQuery all() {
        return new CaseQuery(null, null, "", null, null, null, 50);
    }
}
