package org.touchstone.registration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.identity.Person;

/** What registration tells its process. */
@Component
class RegistrationWorkflow {

    static final String REVIEW = "reviewRegistration";
    static final String ANSWER = "answerReviewer";
    private static final String ANSWERED = "answered";

    private final CaseProcess process;

    RegistrationWorkflow(CaseProcess process) {
        this.process = process;
    }

    void sent(RegistrationId id) {
        process.start("registration", id.value(), Map.of());
    }

    void mayReview(Person by, RegistrationId id) {
        process.mayComplete(by, id.value(), REVIEW);
    }

    void reviewed(Person by, RegistrationId id, Review review) {
        String outcome = switch (review) {
            case Review.Accept accept -> "accept";
            case Review.Ask ask -> "ask";
            case Review.Refuse refuse -> "refuse";
        };
        process.complete(by, id.value(), REVIEW, outcome);
    }

    void mayAnswer(Person by, RegistrationId id) {
        process.mayComplete(by, id.value(), ANSWER);
    }

    void takenBack(RegistrationId id) {
        process.correlate(id.value(), "registrationTakenBack");
    }

    void answered(Person by, RegistrationId id) {
        process.complete(by, id.value(), ANSWER, ANSWERED);
    }
}
