package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Measure;
import org.touchstone.common.Money;

/** A measure that took effect, as the API gives it. */
record MeasureBody(
        String caseId,
        Measure measure,
        int amount,
        List<String> targets,
        @Nullable Money money,
        @Nullable Instant endsAt,
        Instant imposedAt,
        @Nullable Instant reversedAt) {

    static MeasureBody of(MeasureInForce measure) {
        return new MeasureBody(
                measure.caseId().value(),
                measure.measure(),
                measure.amount(),
                measure.targets(),
                measure.money(),
                measure.endsAt(),
                measure.imposedAt(),
                measure.reversedAt());
    }
}
