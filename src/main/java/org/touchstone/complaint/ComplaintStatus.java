package org.touchstone.complaint;

import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;

/** Where a complaint stands against one seller, in the reporter's words. */
public enum ComplaintStatus {
    RECEIVED,
    IN_REVIEW,
    QUESTION,
    TEST_PURCHASE,
    WITH_SELLER,
    DECISION,
    UPHELD,
    NOT_UPHELD,
    REJECTED,
    LAPSED,
    TAKEN_BACK;

    static ComplaintStatus of(CaseStage stage, @Nullable CaseOutcome outcome, @Nullable String verification) {
        if (outcome != null) {
            return of(outcome);
        }
        return switch (stage) {
            case VERIFICATION -> verifying(verification);
            case TEST_PURCHASE -> TEST_PURCHASE;
            case REBUTTAL -> WITH_SELLER;
            case PENALTY -> DECISION;
            case CONSIDERATION, REFERRAL, CLOSED -> UPHELD;
        };
    }

    private static ComplaintStatus verifying(@Nullable String verification) {
        if (verification == null) {
            return RECEIVED;
        }
        return verification.equals("CLARIFYING") ? QUESTION : IN_REVIEW;
    }

    private static ComplaintStatus of(CaseOutcome outcome) {
        return switch (outcome) {
            case PENALISED, REFERRED -> UPHELD;
            case GENUINE, REFUTED -> NOT_UPHELD;
            case REJECTED -> REJECTED;
            case LAPSED -> LAPSED;
            case TAKEN_BACK -> TAKEN_BACK;
        };
    }
}
