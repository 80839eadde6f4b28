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
        List<EntryBody> entries,
        List<MeasureBody> inForce,
        List<DecisionBody> decisions,
        Money owed) {

    record EntryBody(String caseId, Violation violation, int points, Instant violatedAt, Instant bookedAt) {

        static EntryBody of(PointsEntry entry) {
            return new EntryBody(
                    entry.caseId().value(), entry.violation(), entry.points(), entry.violatedAt(), entry.bookedAt());
        }
    }

    record DecisionBody(
            String caseId,
            Violation violation,
            List<Measure> measures,
            Instant imposedAt,
            @Nullable Instant overturnedAt) {

        static DecisionBody of(Penalty.Imposed penalty) {
            return new DecisionBody(
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
                standing.entries().stream().map(EntryBody::of).toList(),
                standing.inForce().stream().map(MeasureBody::of).toList(),
                standing.decisions().stream().map(DecisionBody::of).toList(),
                standing.owed());
    }
}
