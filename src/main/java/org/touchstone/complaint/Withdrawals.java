package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Score;

/** A brand takes its complaint back: the case ends if nobody else reported the same, otherwise it goes on for the others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Withdrawals {

    private final ComplaintStore store;
    private final ComplaintWorkflow workflow;
    private final JointReports joint;
    private final Cases cases;
    private final Clock clock;

    Withdrawals(ComplaintStore store, ComplaintWorkflow workflow, JointReports joint, Cases cases, Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.joint = joint;
        this.cases = cases;
        this.clock = clock;
    }

    void takeBack(Person by, CaseId id, String reason) {
        cases.see(by, id);
        CaseFile file = cases.hold(id); // what joins it meanwhile makes it a joint case, or comes too late
        JointReports.Shared shared = report(by, id);
        TakingBack.check(file);
        if (store.isTakenBack(id)) {
            throw new Refused("complaint.refused.again", id.value());
        }
        String why = PlainText.of(reason);
        if (why.isEmpty() || why.length() > Verdict.LONGEST_TEXT) {
            throw new Refused("complaint.refused.withdrawal", Verdict.LONGEST_TEXT);
        }
        Instant now = clock.instant();
        if (shared.alone()) {
            store.takenBack(id, by, why, now);
            cases.tell(new ComplaintTakenBack(id, by.id(), now));
            workflow.takenBack(id);
        } else {
            store.partTakenBack(id, by, why, now);
            cases.tell(new JointComplaintTakenBack(id, by.id(), now));
            joint.takeOut(by.id(), file, shared, Score.WITHDRAWN);
        }
    }

    boolean possible(Person by, CaseId id) {
        return by.has(Role.BRAND)
                && cases.sees(by, id)
                && TakingBack.possible(cases.of(id))
                && joint.of(id, ReporterId.brand(by.organisation())).isPresent()
                && !store.isTakenBack(id);
    }

    private JointReports.Shared report(Person by, CaseId id) {
        return joint.of(id, ReporterId.brand(by.organisation()))
                .orElseThrow(() -> store.isTakenBack(id, by.organisation())
                        ? new Refused("complaint.refused.again", id.value())
                        : new Forbidden());
    }
}
