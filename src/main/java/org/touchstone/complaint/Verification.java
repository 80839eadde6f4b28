package org.touchstone.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Triage;

/** How far the verification of one case has come; each state offers only what can follow it. */
public sealed interface Verification {

    /** How often the reporter was asked. */
    int questions();

    /** Screened; intake's turn. */
    record ToVerify(Instant due, int questions) implements Verification {

        /** Where triage wants an item bought first, accepting means buying. */
        Verified accept(Triage.@Nullable Route route) {
            return route == Triage.Route.PURCHASE_FIRST ? purchase() : new Accepted(questions);
        }

        PurchaseOrdered purchase() {
            return new PurchaseOrdered(questions);
        }

        Rejected reject(RejectionReason reason, String explanation) {
            return new Rejected(reason, explanation, questions);
        }

        Clarifying ask(String question, Instant answerDue) {
            return new Clarifying(question, answerDue, questions + 1);
        }
    }

    /** What intake's decision leads to; the outcome is what the gateway after it reads. */
    sealed interface Verified extends Verification {

        String outcome();
    }

    /** The reporter's turn, by a deadline. */
    record Clarifying(String question, Instant due, int questions) implements Verified {

        ToVerify answered(Instant verificationDue) {
            return new ToVerify(verificationDue, questions);
        }

        Lapsed lapse() {
            return new Lapsed(questions);
        }

        @Override
        public String outcome() {
            return "clarify";
        }
    }

    /** In order as it stands. */
    record Accepted(int questions) implements Verified {

        Rejected setAside(String explanation) {
            return new Rejected(RejectionReason.BAD_FAITH, explanation, questions);
        }

        @Override
        public String outcome() {
            return "accept";
        }
    }

    /** In order, and an item is bought before anything else. */
    record PurchaseOrdered(int questions) implements Verified {

        Rejected setAside(String explanation) {
            return new Rejected(RejectionReason.BAD_FAITH, explanation, questions);
        }

        @Override
        public String outcome() {
            return "purchase";
        }
    }

    /** Not in order. */
    record Rejected(RejectionReason reason, String explanation, int questions) implements Verified {

        @Override
        public String outcome() {
            return "reject";
        }
    }

    /** The reporter did not answer. */
    record Lapsed(int questions) implements Verification {}
}
