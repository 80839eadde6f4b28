package org.touchstone.penalty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** The penalty of a proven case: where it stands decides what can be done with it. */
public sealed interface Penalty {

    CaseId id();

    Proposal proposal();

    int version();

    /**
     * Proposed by the rules, waits for an adjudicator.
     *
     * @param refusal what the approver found wrong with an earlier decision, null when there was none
     * @param draft that earlier decision
     */
    record Proposed(
            CaseId id,
            Proposal proposal,
            @Nullable String refusal,
            @Nullable PenaltyDecision draft,
            int version) implements Penalty {

        /** @param current what the rules propose now for the severity that was judged */
        Decided decide(PersonId by, Instant at, PenaltyDecision decision, Proposal current) {
            return new Decided(id, current, decision.against(current), by, at, null, version);
        }
    }

    /**
     * Decided by an adjudicator; with heavy measures it waits for a second person.
     *
     * @param approvedBy null before that
     */
    record Decided(
            CaseId id,
            Proposal proposal,
            PenaltyDecision decision,
            PersonId decidedBy,
            Instant decidedAt,
            @Nullable PersonId approvedBy,
            int version)
            implements Penalty {

        Decided approve(PersonId by) {
            mustBeAnother(by);
            return new Decided(id, proposal, decision, decidedBy, decidedAt, by, version);
        }

        Proposed refuse(PersonId by, String reason) {
            mustBeAnother(by);
            String why = PlainText.sized(reason, 10, 2_000, "penalty.refused.reason");
            return new Proposed(id, proposal, why, decision, version);
        }

        Imposed impose(Instant at) {
            if (decision.heavy() && approvedBy == null) {
                throw new IllegalStateException("Heavy measures of " + id + " without a second person");
            }
            return new Imposed(id, proposal, decision, decidedBy, approvedBy, at, null, version);
        }

        private void mustBeAnother(PersonId by) {
            if (by.equals(decidedBy)) {
                throw new Refused("penalty.refused.ownDecision");
            }
        }
    }

    /**
     * In effect; single measures can be reversed.
     *
     * @param overturnedAt when its last measure was reversed, null while one stands
     */
    record Imposed(
            CaseId id,
            Proposal proposal,
            PenaltyDecision decision,
            PersonId decidedBy,
            @Nullable PersonId approvedBy,
            Instant imposedAt,
            @Nullable Instant overturnedAt,
            int version)
            implements Penalty {

        Imposed overturn(Instant at) {
            return new Imposed(id, proposal, decision, decidedBy, approvedBy, imposedAt, at, version);
        }

        /** Who answers for it: the second person where there was one. */
        PersonId by() {
            return approvedBy == null ? decidedBy : approvedBy;
        }
    }
}
