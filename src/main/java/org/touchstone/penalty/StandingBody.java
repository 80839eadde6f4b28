package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Measure;
import org.touchstone.common.Money;

/** A seller's standing as the API gives it: nothing of who decided. */
record StandingBody(
        int points,
        int windowDays,
        List<LadderConsequence> ladder,
        @Nullable LadderConsequence next,
        int strikes,
        int strikesToBan,
        List<PointsEntryBody> entries,
        List<MeasureBody> inForce,
        List<SellerDecisionBody> decisions,
        Money owed) {

    record PointsEntryBody(String caseId, Violation violation, int points, Instant violatedAt, Instant bookedAt) {

        static PointsEntryBody of(PointsEntry entry) {
            return new PointsEntryBody(
                    entry.caseId().value(), entry.violation(), entry.points(), entry.violatedAt(), entry.bookedAt());
        }
    }

    record SellerDecisionBody(
            String caseId,
            Violation violation,
            List<Measure> measures,
            Instant imposedAt,
            @Nullable Instant overturnedAt) {

        static SellerDecisionBody of(Penalty.Imposed penalty) {
            return new SellerDecisionBody(
                    penalty.id().value(),
                    penalty.proposal().violation(),
                    List.copyOf(penalty.decision().kinds()),
                    penalty.imposedAt(),
                    penalty.overturnedAt());
        }
    }

    static StandingBody of(SellerStanding standing) {
        return new StandingBody(
                standing.points(),
                standing.windowDays(),
                standing.ladder(),
                standing.next().orElse(null),
                standing.strikes(),
                standing.strikesToBan(),
                standing.entries().stream().map(PointsEntryBody::of).toList(),
                standing.inForce().stream().map(MeasureBody::of).toList(),
                standing.decisions().stream().map(SellerDecisionBody::of).toList(),
                standing.owed());
    }
}
