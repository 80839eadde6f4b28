package org.touchstone.appeal;

import java.time.Instant;
import java.util.Set;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/** An appeal: filed, then decided by somebody who had no part in the case. */
public sealed interface Appeal {

    AppealId id();

    CaseId caseId();

    OrganisationId seller();

    AppealRequest request();

    Instant filedAt();

    int version();

    /** Waits for an adjudicator, until {@code due}. */
    record Filed(
            AppealId id,
            CaseId caseId,
            OrganisationId seller,
            AppealRequest request,
            PersonId filedBy,
            Instant filedAt,
            Instant due,
            int version)
            implements Appeal {

        /**
         * @param actors all who acted in the case so far
         * @param standing the measures that can still be reversed
         */
        Decided decide(PersonId by, Set<PersonId> actors, Verdict verdict, Set<Measure> standing, Instant at) {
            if (actors.contains(by)) {
                throw new Refused("appeal.refused.notNew");
            }
            AppealOutcome outcome = switch (verdict) {
                case Verdict.Uphold upheld -> AppealOutcome.UPHELD;
                case Verdict.OverturnPartly partly -> AppealOutcome.PARTLY;
                case Verdict.Overturn overturned -> AppealOutcome.OVERTURNED;
            };
            return new Decided(
                    id,
                    caseId,
                    seller,
                    request,
                    filedAt,
                    outcome,
                    reversed(verdict, standing),
                    verdict.reasons(),
                    by,
                    at,
                    version);
        }

        /** Everything is undone already, so that no measure falls because of the appeal. */
        Decided settle(PersonId owner, String reason, Instant at) {
            return new Decided(
                    id, caseId, seller, request, filedAt, AppealOutcome.SETTLED, Set.of(), reason, owner, at, version);
        }

        private static Set<Measure> reversed(Verdict verdict, Set<Measure> standing) {
            return switch (verdict) {
                case Verdict.Uphold upheld -> Set.of();
                case Verdict.Overturn overturned -> standing;
                case Verdict.OverturnPartly partly -> {
                    if (!standing.containsAll(partly.measures())
                            || partly.measures().containsAll(standing)) {
                        throw new Refused("appeal.refused.measures");
                    }
                    yield partly.measures();
                }
            };
        }
    }

    /**
     * Decided, or settled by the owner's own word.
     *
     * @param reversed the measures that fall
     */
    record Decided(
            AppealId id,
            CaseId caseId,
            OrganisationId seller,
            AppealRequest request,
            Instant filedAt,
            AppealOutcome outcome,
            Set<Measure> reversed,
            String reasons,
            PersonId decidedBy,
            Instant decidedAt,
            int version)
            implements Appeal {}
}
