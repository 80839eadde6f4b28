package org.touchstone.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.StandsByItself;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Score;

/**
 * Ends a case as knowingly false as long as nothing was decided on it and it rests on its reporter's word alone; one that
 * nobody has verified yet through its ordinary ending. Where others reported the same, the one complaint is taken out.
 */
@Component
class SettingAside {

    private final VerificationStore store;
    private final VerificationWorkflow verification;
    private final ComplaintWorkflow workflow;
    private final ReporterNotices told;
    private final Reporting reporting;
    private final JointReports joint;
    private final Reporters reporters;
    private final List<StandsByItself> reasons;
    private final Cases cases;
    private final Clock clock;

    SettingAside(
            VerificationStore store,
            VerificationWorkflow verification,
            ComplaintWorkflow workflow,
            ReporterNotices told,
            Reporting reporting,
            JointReports joint,
            Reporters reporters,
            List<StandsByItself> reasons,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.verification = verification;
        this.workflow = workflow;
        this.told = told;
        this.reporting = reporting;
        this.joint = joint;
        this.reporters = reporters;
        this.reasons = reasons;
        this.cases = cases;
        this.clock = clock;
    }

    /** False when the case has gone on, or when it stands by itself. Only the swept reporter's complaint is set aside. */
    @Transactional
    boolean setAside(Sweep sweep, CaseId id) {
        CaseFile file = cases.hold(id);
        Optional<JointReports.Shared> shared =
                joint.of(id, reporters.reporter(sweep.reporter()).id());
        if (file.closed() || shared.isEmpty()) {
            return false;
        }
        return shared.get().alone() ? end(sweep, file) : takeOut(sweep, file, shared.get());
    }

    /** Others reported the same: it goes on for them. */
    private boolean takeOut(Sweep sweep, CaseFile file, JointReports.Shared shared) {
        boolean open = store.lock(file.id())
                .map(state -> switch (state) {
                    case Verification.ToVerify waiting -> true;
                    case Verification.Clarifying asked -> true;
                    case Verification.Accepted accepted -> undecided(file);
                    case Verification.PurchaseOrdered ordered -> undecided(file);
                    case Verification.Rejected rejected -> false;
                    case Verification.Lapsed lapsed -> false;
                })
                .orElse(true);
        if (open) {
            ReporterId swept = shared.own().by();
            cases.tell(new JointComplaintSetAside(
                    file.id(),
                    sweep.by(),
                    clock.instant(),
                    sweep.explanation(),
                    Reporting.brand(swept).orElse(null)));
            reporting.tellSetAside(swept, file.id(), sweep.explanation());
            joint.takeOut(sweep.by(), file, shared, Score.KNOWINGLY_FALSE);
        }
        return open;
    }

    private boolean end(Sweep sweep, CaseFile file) {
        return store.lock(file.id())
                .map(state -> switch (callOff(file.id(), state)) {
                    case Verification.ToVerify waiting -> reject(sweep, file, waiting);
                    case Verification.Accepted accepted ->
                        undecided(file) && stop(sweep, file, accepted.setAside(sweep.explanation()));
                    case Verification.PurchaseOrdered ordered ->
                        undecided(file) && stop(sweep, file, ordered.setAside(sweep.explanation()));
                    case Verification.Clarifying calledOff -> false;
                    case Verification.Rejected rejected -> false;
                    case Verification.Lapsed lapsed -> false;
                })
                .orElseGet(() -> screened(sweep, file));
    }

    /** Nobody waits for it yet: it ends before its screening does. */
    private boolean screened(Sweep sweep, CaseFile file) {
        Verification.ToVerify waiting = new Verification.ToVerify(clock.instant(), 0);
        store.begin(file.id(), waiting);
        return stop(sweep, file, waiting.reject(RejectionReason.BAD_FAITH, sweep.explanation()));
    }

    /** An open question no longer matters: it is intake's turn again, for a moment. */
    private Verification callOff(CaseId id, Verification state) {
        if (state instanceof Verification.Clarifying asked) {
            Verification.ToVerify waiting = asked.answered(clock.instant());
            store.save(id, waiting);
            verification.answered(Person.SYSTEM, id);
            return waiting;
        }
        return state;
    }

    private boolean reject(Sweep sweep, CaseFile file, Verification.ToVerify waiting) {
        Verification.Rejected rejected = waiting.reject(RejectionReason.BAD_FAITH, sweep.explanation());
        rejected(sweep, file, rejected);
        verification.verified(Person.SYSTEM, file.id(), rejected);
        return true;
    }

    private boolean stop(Sweep sweep, CaseFile file, Verification.Rejected rejected) {
        rejected(sweep, file, rejected);
        reporting.tellSeller(file, "complaint.notice.setAside");
        workflow.setAside(file.id());
        return true;
    }

    private void rejected(Sweep sweep, CaseFile file, Verification.Rejected rejected) {
        store.save(file.id(), rejected);
        cases.tell(new ComplaintRejected(
                file.id(),
                sweep.by(),
                clock.instant(),
                "complaint.rejection." + rejected.reason(),
                rejected.explanation()));
        told.tell(file, rejected);
        reporters.rejected(file.id(), true);
    }

    /** Nothing was decided on it, and it does not rest on somebody else's word. */
    private boolean undecided(CaseFile file) {
        return switch (file.stage()) {
            case VERIFICATION, TEST_PURCHASE, REBUTTAL, PENALTY ->
                reasons.stream().noneMatch(reason -> reason.stands(file));
            case CONSIDERATION, REFERRAL, CLOSED -> false;
        };
    }
}
