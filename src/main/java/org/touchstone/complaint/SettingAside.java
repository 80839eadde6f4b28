package org.touchstone.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.StandsByItself;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;

/**
 * Ends a case as knowingly false as long as nothing was decided on it and it rests on its reporter's word alone; one that
 * nobody has verified yet through its ordinary ending.
 */
@Component
class SettingAside {

    private final VerificationStore store;
    private final VerificationWorkflow verification;
    private final ComplaintWorkflow workflow;
    private final ReporterNotices told;
    private final Notices notices;
    private final Reporters reporters;
    private final List<StandsByItself> reasons;
    private final Cases cases;
    private final Clock clock;

    SettingAside(
            VerificationStore store,
            VerificationWorkflow verification,
            ComplaintWorkflow workflow,
            ReporterNotices told,
            Notices notices,
            Reporters reporters,
            List<StandsByItself> reasons,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.verification = verification;
        this.workflow = workflow;
        this.told = told;
        this.notices = notices;
        this.reporters = reporters;
        this.reasons = reasons;
        this.cases = cases;
        this.clock = clock;
    }

    /** False when the case has gone on, or when somebody else's word stands behind it: then it stands by itself. */
    @Transactional
    boolean setAside(Sweep sweep, CaseId id) {
        CaseFile file = cases.of(id);
        ReporterId swept = reporters.reporter(sweep.reporter()).id();
        if (!ReporterId.of(file).equals(Optional.of(swept))) {
            return false;
        }
        return store.lock(id)
                .map(state -> switch (callOff(id, state)) {
                    case Verification.ToVerify waiting -> reject(sweep, file, waiting);
                    case Verification.Accepted accepted ->
                        stop(sweep, file, accepted.setAside(sweep.explanation()));
                    case Verification.PurchaseOrdered ordered ->
                        stop(sweep, file, ordered.setAside(sweep.explanation()));
                    case Verification.Clarifying calledOff -> false;
                    case Verification.Rejected rejected -> false;
                    case Verification.Lapsed lapsed -> false;
                })
                .orElse(false);
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
        if (!undecided(file) || reasons.stream().anyMatch(reason -> reason.stands(file))) {
            return false;
        }
        rejected(sweep, file, rejected);
        if (file.notifiedAt() != null) {
            notices.tell(
                    Group.of(Role.SELLER, file.seller()),
                    "case/" + file.id(),
                    "complaint.notice.setAside",
                    file.id().value());
        }
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

    private static boolean undecided(CaseFile file) {
        CaseStage stage = file.stage();
        return switch (stage) {
            case VERIFICATION, TEST_PURCHASE, REBUTTAL, PENALTY -> !file.closed();
            case CONSIDERATION, REFERRAL, CLOSED -> false;
        };
    }
}
