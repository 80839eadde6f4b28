package org.touchstone.registration;

/** What intake makes of a registration; words of 1 to 2,000 characters, which the applicant reads. */
public sealed interface Review {

    /** Certificate and form agree: it enters the register. */
    record Accept() implements Review {}

    record Ask(String question) implements Review {
        public Ask {
            question = Registration.said(question, "registration.refused.question");
        }
    }

    record Refuse(String reason) implements Review {
        public Refuse {
            reason = Registration.said(reason, "registration.refused.reason");
        }
    }
}
