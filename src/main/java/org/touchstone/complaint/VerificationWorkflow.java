package org.touchstone.complaint;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** What verification tells the process. */
@Component
class VerificationWorkflow {

    static final String VERIFY = "verifyComplaint";
    static final String ANSWER = "answerClarification";

    private final CaseProcess process;

    VerificationWorkflow(CaseProcess process) {
        this.process = process;
    }

    void mayVerify(Person by, CaseId id) {
        process.mayComplete(by, id.value(), VERIFY);
    }

    void mayAnswer(Person by, CaseId id) {
        process.mayComplete(by, id.value(), ANSWER);
    }

    void verified(Person by, CaseId id, Verification.Verified verified) {
        process.complete(by, id.value(), VERIFY, verified.outcome());
    }

    void answered(Person by, CaseId id) {
        process.complete(by, id.value(), ANSWER, "answered");
    }
}
