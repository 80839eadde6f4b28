package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;

/**
 * A measure that took effect.
 *
 * @param amount points or days, 0 where there is nothing to count
 * @param targets the listings or the seller that it concerns
 * @param money what was refunded or confiscated, null for all other measures
 * @param endsAt when it ends by itself, null when it does not
 * @param reversedAt when it was reversed, null while it stands
 */
public record MeasureInForce(
        CaseId caseId,
        Measure measure,
        int amount,
        List<String> targets,
        @Nullable Money money,
        @Nullable Instant endsAt,
        Instant imposedAt,
        @Nullable Instant reversedAt) {

    public boolean reversed() {
        return reversedAt != null;
    }

    /** Whether it still has an effect at this instant. */
    public boolean inForce(Instant at) {
        return !reversed() && (endsAt == null || endsAt.isAfter(at));
    }
}
